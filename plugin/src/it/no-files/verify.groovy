def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] There is no folder .*content: nothing is checked/
assert log.contains('Correct contentDirectory or includes, or set failIfNoFiles to false.')
assert log.contains('MojoFailureException')
assert new File(basedir, 'target/health-lint/report.json').text.contains('"findings": []')
