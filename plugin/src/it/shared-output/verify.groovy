def log = new File(basedir, 'build.log').text
assert log.contains('Two executions write to ' + new File(basedir, 'target/health-lint'))
assert log.contains('shared-output, execution published')
assert log.contains('shared-output, execution drafts')
