import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('Policy: health-lint.yaml (found here)')
assert log =~ /(?m)^content\/walking\.md:12:\d+  warning  hype  /
assert log.contains('none fails the build')
assert log.contains('1 warning: below failSeverity, which is error')

def report = new JsonSlurper().parse(new File(basedir, 'target/health-lint/report.json'))
assert report.findings*.disposition == ['below-severity']
