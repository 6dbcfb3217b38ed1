import groovy.json.JsonSlurper

// Each module checks its own folder, the root what no module has; the policy comes from the root.
def pages = ['.': ['front.md'], 'a': [], 'b': ['content/lotion.md']]
pages.each { module, expected ->
    def report = new JsonSlurper().parse(new File(basedir, module + '/target/health-lint/report.json'))
    assert report.findings*.path.unique() == expected
    assert report.summary.pages == 1
    assert report.policy == (module == '.' ? 'health-lint.yaml' : '../health-lint.yaml')
}

def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^b\/content\/lotion\.md:10:\d+  error  uncaveated-benefit  /
assert log =~ /(?m)^front\.md:10:\d+  error  uncaveated-benefit  /
assert log.contains('-Dhealth-lint.failOnViolation=true')
