import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def json = { name -> new JsonSlurper().parse(new File(basedir, "target/$name")) }

def before = json('before/ledger.json').entries
assert before.collect { [it.line, it.words, it.status, it.cover, it.reviewer] } == [
    [10, 'relieves knee pain', 'covered', 'studies are small', 'Dr. A. Ruiz'],
    [14, 'improves sleep', 'waived', null, 'Dr. A. Ruiz']]
assert before[1].note.startsWith('waived until 2027-03-31, approved by Legal')
assert new File(basedir, 'target/before/ledger.csv').readLines()[1].startsWith(before[0].id + ',claim,shop/gel.md,10,')

def changes = json('after/ledger-changes.json').changes
assert changes.collect { [it.change, it.words, it.was] } == [
    ['changed', 'relieves knee pain', [status: 'covered', cover: 'studies are small', 'cover-place': 'block']],
    ['changed', 'improves sleep', [sentence: 'Magnesium improves sleep.']],
    ['new', 'Zinc prevents colds', null]]
assert log.contains('since the earlier ledger: 1 new, 2 changed, 0 gone')
assert log =~ /pom.xml:1:1: this is no JSON: .* Give the ledger.json that health-lint:ledger wrote/

assert log.contains('# uncaveated-benefit\n')
assert log.contains('<!-- health-lint-disable-next-line uncaveated-benefit: why it is right here -->')
assert log =~ /after\/shop\/gel.md:12:1  .The gel relieves knee pain\..\n  read as      paragraph, under .Gel. > .Knee./
assert log =~ /  error        uncaveated-benefit: .*\(violation\)/
assert log =~ /  passed over  disease-claim|  passed over  /
assert new File(basedir, 'target/health-lint/case.md').text.contains('''## Knee

The gel relieves knee pain.
''')
assert log =~ /uncaveated-benefit: .*\(waived: waived until 2027-03-31/
assert log.contains('There is no page gel.md, neither here nor in after.')
assert log.contains("The policy has no rule 'uncaveated-benfit'. Did you mean 'uncaveated-benefit'?")
assert log.contains('Say what to explain: -Dhealth-lint.rule=uncaveated-benefit, or -Dhealth-lint.at=page.md:12.')
