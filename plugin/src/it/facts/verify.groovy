import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^zelvita-approved  error, US$/
assert log =~ /checked 2025-12-01 by A. Ruiz, review by 2026-06-01  OUTDATED/
assert log.contains('1 rule with 4 examples: all come out right.')
assert log =~ /\[WARNING\] .*ours.yaml:3:9: outdated-fact: 'zelvita-approved' was to be reviewed by 2026-06-01/
assert log =~ /\[ERROR\] .*ours.yaml:3:9: outdated-fact: 'zelvita-approved'/
assert log.contains('\n  1 outdated fact: zelvita-approved\n')
assert log.contains('The registry has outdated facts: zelvita-approved.')

def csv = new File(basedir, 'target/facts.csv').getText('UTF-8')
assert csv.startsWith('id,statement,source,checked,checked-by,review-by,outdated,verified,jurisdiction,severity,on\r\n')
assert csv.contains('\r\nzelvita-approved,"Zelvita is a supplement, and FDA approves none.",')

def json = new JsonSlurper().parse(new File(basedir, 'target/facts.json'))
assert json.facts.find { it.id == 'zelvita-approved' }.outdated
assert json.facts.find { it.id == 'fda-certified' }.on == false

def report = new JsonSlurper().parse(new File(basedir, 'target/health-lint/report.json'))
assert report.summary.outdatedFacts == ['zelvita-approved']
assert report.notice.startsWith('This is not legal advice')
