import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/health-lint/report.json'))
def at = { path, rule -> report.findings.findAll { it.path == path && it.rule == rule }.collect { "${it.line}:${it.column}".toString() } }

// The good page's finding is there, and each bad page says what is wrong with it and is read all the same.
assert at('good.md', 'uncaveated-benefit') == ['6:12']
assert at('windows.md', 'invalid-encoding') == ['5:3']
assert report.findings.find { it.path == 'windows.md' && it.rule == 'invalid-encoding' }.message.contains('windows-1252')
assert at('windows.md', 'uncaveated-benefit') == ['5:23']
assert at('utf16.md', 'invalid-encoding') == ['1:1']
assert at('utf16.md', 'uncaveated-benefit') == ['5:12']
assert report.findings.findAll { it.path == 'image.md' }*.rule == ['invalid-encoding']
assert report.findings.findAll { it.path == 'front-matter-only.md' } == []
assert at('unclosed.md', 'invalid-front-matter') == ['1:1']
assert at('unclosed.md', 'uncaveated-benefit') == ['4:12']
assert at('folder.md/inside.md', 'uncaveated-benefit') == ['5:12']
assert report.findings.every { !it.path.contains('other.md') && !it.path.startsWith('circle') }

if (File.separatorChar == '/') {
    assert at('line\nbreak.md', 'uncaveated-benefit') == ['5:12']
    assert !(log =~ /(?m)^break\.md/)
    assert report.summary.linksOutside == 1
    assert report.summary.unreadableFiles == 1
    assert log.contains('1 file could not be checked')
    assert log.contains('gone.md')
}
