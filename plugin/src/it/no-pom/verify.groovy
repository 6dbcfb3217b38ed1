import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^lotion\.md:10:\d+  error  uncaveated-benefit  /
assert log.contains('1 file excluded')

def report = new JsonSlurper().parse(new File(basedir, 'target/health-lint/report.json'))
assert report.findings*.path.unique() == ['lotion.md']
