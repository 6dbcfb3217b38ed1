def log = new File(basedir, 'build.log').text
assert log.findAll(/(\d+) pages did not change/) { it[1] } == ['0', '1', '0', '0']

def report = { new File(basedir, 'target/' + it + '/report.json').text }
assert report('health-lint') == report('second')
assert report('health-lint') == report('without')
assert report('later').contains('stale-regulatory-statement')
assert !report('second').contains('stale-regulatory-statement')
assert new File(basedir, 'target/health-lint-cache').list().length == 1
