import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
// A page goes to the log as one message; its places start their lines, so that they can be clicked.
assert log =~ /(?m)^\[ERROR\] content\/deep\/lotion\.md$/
assert log =~ /(?m)^content\/deep\/lotion\.md:10:\d+  error  uncaveated-benefit  \S/
assert log =~ /(?m)^     10 \| The lotion cures arthritis\.$/
assert log =~ /(?m)^        \| +\^+$/
assert log =~ /(?m)^ +write: \S/
assert log =~ /(?m)^\[WARNING\] content\/draft\.md  \(draft: reported, does not fail the build\)$/
assert log =~ /1 violation fails the build/
assert log.contains('1 page not in English (de 1)')
assert log.contains('report: target/health-lint/report.json')
assert log.contains('The content breaks the policy in 1 place')
assert !log.contains('MojoExecutionException')

def report = new JsonSlurper().parse(new File(basedir, 'target/health-lint/report.json'))
assert report.summary.outcome == 'fail'
def finding = report.findings.find { it.path == 'deep/lotion.md' }
assert finding.line == 10 && finding.endLine == 10
assert finding.rule == 'uncaveated-benefit' && finding.severity == 'error' && finding.disposition == 'violation'
assert 'The lotion cures arthritis.'.substring(finding.column - 1, finding.endColumn - 1) == finding.text
assert report.findings.findAll { it.path == 'draft.md' }*.disposition.unique() == ['draft']
