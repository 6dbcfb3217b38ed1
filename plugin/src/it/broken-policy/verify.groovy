def log = new File(basedir, 'build.log').text
// All errors at once, each with its place, its line and a hint.
assert log.contains('The policy has 2 errors:')
assert log =~ /(?m)health-lint\.yaml:2:1 /
assert log =~ /(?m)health-lint\.yaml:5:1 /
assert log.contains("Did you mean 'rules'?")
assert log.contains('MojoExecutionException')
