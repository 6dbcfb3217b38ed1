import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def log = new File(basedir, 'build.log').text
def file = { name -> new File(basedir, "target/health-lint/$name") }
['report.json', 'health-lint.sarif', 'TEST-health-lint.xml', 'checkstyle.xml', 'gl-code-quality-report.json', 'findings.csv'].each {
    assert log =~ /  report: .*health-lint.$it/
}
assert new File(basedir, 'target/health-lint').list().every { !it.endsWith('.tmp') }

// Paths count from the root of the repository, wherever this runs: the nearest folder with a .git.
def sarif = new JsonSlurper().parse(file('health-lint.sarif')).runs[0]
def uri = sarif.results[0].locations[0].physicalLocation.artifactLocation.uri
assert uri.endsWith('docs/a%20gel.md') && !uri.startsWith('/')
assert sarif.results*.suppressions*.kind == [[], ['inSource']]
assert sarif.tool.driver.rules.find { it.id == 'uncaveated-benefit' }.help.markdown.startsWith('# uncaveated-benefit')
def path = URLDecoder.decode(uri, 'UTF-8')
assert new JsonSlurper().parse(file('gl-code-quality-report.json'))*.location*.path == [path, path]
def checkstyle = new XmlSlurper().parse(file('checkstyle.xml'))
assert checkstyle.file.@name == path
assert checkstyle.file.error*.@severity*.text() == ['error', 'ignore']
def junit = new XmlSlurper().parse(file('TEST-health-lint.xml'))
assert [junit.@tests, junit.@failures, junit.@skipped]*.text() == ['2', '1', '1']
assert file('findings.csv').readLines().size() == 3

assert log =~ /(?m)^::error file=.*docs\/a gel\.md,line=7,endLine=7,col=11,endColumn=25,title=health-lint uncaveated-benefit::“cures insomnia” is/
assert new File(basedir, 'target/summary.md').text.startsWith('## health-lint: the content breaks the policy\n')
assert log.contains("format 'jnit' is not known. Did you mean 'junit'?")
