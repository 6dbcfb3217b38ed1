def log = new File(basedir, 'build.log').text
// A pass example that is flagged is named at its place; so is a phrase that no sentence can hold.
assert log =~ /ours.yaml:\d+:\d+: zelvita-approved flags:/
assert log.contains('    | Once Zelvita is approved, we will say so.')
assert log.contains('can never find "Zelvita **works**"')
assert log =~ /ours.yaml:3:9: the rule zelvita-approved can never tell "Zelvita is \(always\|\) approved"/
assert log.contains('3 examples or phrases are wrong; the log above says which.')
assert log.contains('MojoFailureException')
