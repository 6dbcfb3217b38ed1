def log = new File(basedir, 'build.log').text
assert log.contains("The policy 'editorial/policy.yaml' does not exist. Looked for:")
assert log.contains(new File(basedir, 'editorial/policy.yaml').path)
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/health-lint/report.json').exists()
