import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('Policy: built-in pack us-health (there is no health-lint.yaml in ' + basedir)
assert log.contains('1 page, no findings')
assert log.contains('not read: 1 file excluded')
assert log.contains('The policy has no rules or facts of its own; -Dhealth-lint.all=true tests the built-in ones.')
assert log =~ /\d\d rules with \d+ examples: all come out right\./

def report = new JsonSlurper().parse(new File(basedir, 'target/health-lint/report.json'))
assert report.summary.outcome == 'pass'
assert report.findings == []
