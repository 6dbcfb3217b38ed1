def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^content\/lotion\.md:10:\d+  error  uncaveated-benefit  /
assert log.contains('contentDirectory')
assert log.contains('User property: health-lint.contentDirectory')
