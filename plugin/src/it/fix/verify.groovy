import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def page = { name -> new File(basedir, "content/$name").getText('UTF-8') }
def wording = 'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
assert page('calm.md') == '''---
title: Calm
pageType: product
lastReviewed: 2026-09-01
---

This supplement supports calm and sleep.

- **''' + wording + '''**

<!-- kept -->
No line end'''
assert page('plain.md') == '---\nlastReviewed: TODO\n---\n\nNothing is claimed.\n'
// Suppressed, and in a form of front matter that no key is put into.
assert page('old.md') == '---\ntitle: Old\nhealth-lint-disable:\n  missing-review-date: an old page\n---\n\nNothing is claimed.\n'
assert page('toml.md') == '+++\ntitle = "x"\n+++\nHello.\n'
assert log.contains('\n+- **' + wording + '**\n')
assert (log =~ /2 pages would change|2 pages changed|0 pages changed/).collect { it } == ['2 pages would change', '2 pages changed', '0 pages changed']
def rules = new JsonSlurper().parse(new File(basedir, 'target/health-lint/report.json')).findings.collect { [it.path, it.rule, it.disposition] }
assert rules.contains(['plain.md', 'missing-review-date', 'violation'])
assert rules.every { it[1] != 'dshea-paraphrase' && it[1] != 'dshea-disclaimer-missing' }
