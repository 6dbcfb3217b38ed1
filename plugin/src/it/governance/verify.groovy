import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('health-lint-baseline.tsv: 2 findings')
assert log =~ /1 page, no new findings\n(.*\n)*?    2 errors: known, in the baseline/
// Moved, re-wrapped and made bold, and still known; only the new claim fails.
assert log =~ /after\/lotion.md:12:\d+  error  uncaveated-benefit/
assert log =~ /1 violation fails the build/
assert log.contains('1 known finding is fixed; health-lint:baseline takes it off the list')
assert log.contains('health-lint-baseline.tsv: 1 finding; 1 finding fixed and taken off')
assert log.contains('1 finding new and left out; mend the pages, or accept them with -Dhealth-lint.acceptNew=true')
assert log.contains('accepted.tsv: 2 findings')
assert new File(basedir, 'health-lint-baseline.tsv').readLines()*.replaceAll(/[0-9a-f]{16}/, 'ID') == [
    '# health-lint baseline 1: findings that are known and fail no build. Made by health-lint:baseline.',
    '# page\trule\tfingerprint\tcount\twords',
    'lotion.md\tuncaveated-benefit\tID\t1\tcures arthritis']

def findings = { folder -> new JsonSlurper().parse(new File(basedir, "target/$folder/report.json")).findings }
def waived = findings('waived')
assert waived*.disposition == ['waived', 'suppressed']
assert waived[0].reason == 'waived until 2027-03-31, approved by A. Ruiz, owner B. Klein (../waivers.yaml): the campaign ends in spring'
assert waived[1].reason == 'the words of the licence'
assert waived*.fingerprint.every { it =~ /^[0-9a-f]{16}$/ }
assert findings('ended')*.rule == ['expired-waiver', 'uncaveated-benefit', 'uncaveated-benefit']
assert findings('ended')*.disposition == ['below-severity', 'violation', 'suppressed']
assert log =~ /waivers.yaml:2:\d+  warning  expired-waiver  This waiver of 'uncaveated-benefit' ended on 2027-03-31/
