def log = new File(basedir, 'build.log').text
def policy = new File(basedir, 'health-lint.yaml').text
assert policy.contains('jurisdiction: US ')
assert policy =~ /(?m)^  - us-health  /
assert policy =~ /(?m)^  reviewed: \[updated\] +# the first on 1 of 1 pages$/
assert policy =~ /(?m)^  author: \[byline\] /
assert policy =~ /(?m)^  # reviewer: \[reviewer\] +# no page says it$/
assert policy.contains('#   article: ["blog/**"]')
assert policy.contains('#   - tag: "Warning"')
// The second goal reads it: no error of the policy, and the claim is found.
assert log.contains('Policy: health-lint.yaml (found here)')
assert log =~ /content\/blog\/gel.mdx:12:11  error  uncaveated-benefit/
assert log.contains('health-lint.yaml is there already and stays as it is')
assert new File(basedir, '.github/workflows/health-lint.yml').text =~ /mvn -B -ntp io.healthlint:health-lint-maven-plugin:.*:check\n +-Dhealth-lint.contentDirectory=content\n/
assert new File(basedir, '.gitlab/health-lint.yml').text.contains('codequality:')
assert log =~ /next: mvn io.healthlint:health-lint-maven-plugin:.*:check -Dhealth-lint.contentDirectory=content/
assert log.contains("ci 'jenkins' is not known. Write github, gitlab or both.")
