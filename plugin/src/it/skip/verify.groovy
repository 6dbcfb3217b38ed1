assert new File(basedir, 'build.log').text.contains('health-lint is skipped')
assert !new File(basedir, 'target').exists()
