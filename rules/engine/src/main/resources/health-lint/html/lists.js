// The overview and the lists: findings, pages, claims, rules.

const chosen = {findings: {}, claims: {}, pages: {}, rules: {}};

function overview() {
  const counts = DATA.counts;
  const standing = DATA.findings.filter(finding => !isExempt(finding));
  const failed = DATA.outcome === "fail";
  return [
    el("h1", null, failed ? "The content breaks the policy" : "The content passes"),
    el("div", {class: "outcome"},
        el("div", null, el("b", {class: failed ? "error" : "good"}, number(counts.violation)), counts.violation === 1 ? "violation" : "violations"),
        el("div", null, el("b", null, number(standing.length)), "findings that stand"),
        el("div", null, el("b", null, number(DATA.pages.length)), "pages"),
        el("div", null, el("b", null, number(DATA.claims.length)), "claims and statements")),
    el("div", {class: "grid"}, severities(standing), trend(counts), cover()),
    el("div", {class: "grid"}, byRule(standing), byFolder(standing)),
  ];
}

function severities(standing) {
  const rows = ["error", "warning", "info"].map(name => {
    const value = standing.filter(finding => finding.s === name).length;
    return barRow(filterLink("findings", {s: name}, name), [[value, name, name]], standing.length, value);
  });
  return el("section", {class: "card"}, el("h2", null, "Severity"), rows);
}

function trend(counts) {
  const fresh = counts.violation + counts["below-severity"] + counts.draft;
  const parts = [["new", fresh, "error"], ["known, in the baseline", counts.known, "known"], ["fixed since the baseline", DATA.fixed, "good"],
    ["waived", counts.waived, "accent"], ["suppressed", counts.suppressed, "accent"]];
  const most = Math.max(...parts.map(part => part[1]));
  return el("section", {class: "card"}, el("h2", null, "Against the baseline"),
      parts.map(([name, value, look]) => barRow(el("span", null, name), [[value, look, name]], most, value)));
}

function cover() {
  const names = distinct(DATA.claims.map(claim => claim.st));
  const looks = {covered: "good", dated: "good", uncovered: "error", undated: "error", stale: "warning"};
  return el("section", {class: "card"}, el("h2", null, "Claims and statements"), names.map(name => {
    const value = DATA.claims.filter(claim => claim.st === name).length;
    return barRow(filterLink("claims", {st: name}, name), [[value, looks[name] || "known", name]], DATA.claims.length, value);
  }));
}

function byRule(standing) {
  return grouped("Rules", standing, finding => finding.r, name => filterLink("findings", {r: name}, name));
}

function byFolder(standing) {
  return grouped("Folders", standing, finding => folder(finding.path), name => filterLink("findings", {folder: name}, name));
}

function grouped(title, standing, key, label) {
  const groups = new Map();
  standing.forEach(finding => {
    const group = groups.get(key(finding)) || {error: 0, warning: 0, info: 0, all: 0};
    group[finding.s]++;
    group.all++;
    groups.set(key(finding), group);
  });
  const rows = [...groups].sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1));
  const most = rows.length === 0 ? 0 : rows[0][1].all;
  return el("section", {class: "card"}, el("h2", null, title),
      rows.length === 0 ? el("p", {class: "muted"}, "No findings.") : null,
      rows.slice(0, 15).map(([name, group]) => barRow(label(name),
          ["error", "warning", "info"].map(look => [group[look], look, look]), most, group.all)),
      rows.length > 15 ? el("p", {class: "muted"}, "and " + number(rows.length - 15) + " more") : null);
}

/** A link to a list, with its filters set. */
function filterLink(list, filter, text) {
  return el("a", {href: "#/" + list, click: () => { chosen[list] = {...filter}; }}, text);
}

function matches(text, words) {
  return words.toLowerCase().split(/\s+/).every(word => text.includes(word));
}

/** A list with its filters above it; it is made anew when they change. */
function list(title, choices, now, rows, make) {
  const place = el("div");
  function refresh() {
    const found = rows().filter(row => choices.every(([key, , , fits]) => !now[key] || fits(row, now[key])));
    place.replaceChildren(make(found));
    say(count(found.length, "row"));
  }
  refresh();
  return [el("h1", null, title), filters(choices, now, refresh), place];
}

function findings() {
  const all = DATA.findings;
  const text = finding => (finding.path + " " + finding.r + " " + finding.m + " " + finding.t).toLowerCase();
  return list("Findings", [
    ["s", "Severity", ["error", "warning", "info"], (row, value) => row.s === value],
    ["r", "Rule", distinct(all.map(row => row.r)), (row, value) => row.r === value],
    ["d", "Disposition", distinct(all.map(row => row.d)), (row, value) => row.d === value],
    ["folder", "Folder", distinct(all.map(row => folder(row.path))), (row, value) => folder(row.path) === value],
    ["words", "Words", null, (row, value) => matches(text(row), value)],
  ], chosen.findings, () => all, rows => table(count(rows.length, "finding"),
      ["Severity", "Place", "What is wrong", "Rule", "Disposition"], rows, row => [
        cell(severity(row)),
        cell(pageLink(row.p, row.n, row.path + ":" + row.l)),
        cell(row.m),
        cell(ruleLink(row.r)),
        cell(row.d, row.dr ? el("div", {class: "muted"}, row.dr) : null),
      ]));
}

function pages() {
  return list("Pages", [
    ["folder", "Folder", distinct(DATA.pages.map(page => folder(page.path))), (row, value) => folder(row.path) === value],
    ["words", "Words", null, (row, value) => matches(row.path.toLowerCase(), value)],
  ], chosen.pages, () => DATA.pages, rows => table(count(rows.length, "page"),
      ["Page", "Errors", "Warnings", "Infos", "Exempt", "Claims", "Uncovered"], rows, row => [
        cell(pageLink(row.n, null, row.path), row.draft ? el("span", {class: "muted"}, " draft") : null),
        numberCell(row.error), numberCell(row.warning), numberCell(row.info), numberCell(row.exempt), numberCell(row.claims), numberCell(row.uncovered),
      ]));
}

function claims() {
  const all = DATA.claims;
  const text = claim => (claim.path + " " + claim.se + " " + claim.pr).toLowerCase();
  return list("Claims and statements", [
    ["k", "Kind", distinct(all.map(row => row.k)), (row, value) => row.k === value],
    ["st", "Status", distinct(all.map(row => row.st)), (row, value) => row.st === value],
    ["t", "Tier", distinct(all.map(row => row.t)), (row, value) => row.t === value],
    ["pr", "Product", distinct(all.map(row => row.pr)), (row, value) => row.pr === value],
    ["folder", "Folder", distinct(all.map(row => folder(row.path))), (row, value) => folder(row.path) === value],
    ["words", "Words", null, (row, value) => matches(text(row), value)],
  ], chosen.claims, () => all, rows => table(count(rows.length, "entry").replace("entrys", "entries"),
      ["Place", "Sentence", "Status", "Tier", "Certainty", "Covered or dated by", "Product"], rows, row => [
        cell(pageLink(row.p, null, row.path + ":" + row.l)), cell(row.se), cell(row.st), cell(row.t), cell(row.ce),
        cell(row.co, row.cl ? el("div", {class: "muted"}, row.cp + ", line " + row.cl) : null), cell(row.pr),
      ]));
}

function rules() {
  const found = new Map();
  DATA.findings.forEach(finding => found.set(finding.r, (found.get(finding.r) || 0) + 1));
  return list("Rules and facts", [
    ["severity", "Severity", ["error", "warning", "info"], (row, value) => row.severity === value],
    ["words", "Words", null, (row, value) => matches((row.id + " " + row.says).toLowerCase(), value)],
  ], chosen.rules, () => DATA.rules, rows => table(count(rows.length, "rule"), ["Rule", "Severity", "What it says", "Findings"], rows, row => [
    cell(ruleLink(row.id)), cell(row.severity + (row.off ? ", off" : "")), cell(row.says), numberCell(found.get(row.id) || 0),
  ]));
}

function rule(id) {
  const it = DATA.rules.find(one => one.id === id);
  if (!it) {
    return [el("h1", null, "There is no rule " + id)];
  }
  const snippets = [
    ["On the page, with the reason", "<!-- health-lint-disable-next-line " + id + ": why it is right here -->"],
    ["In health-lint-waivers.yaml, when somebody allows it until a day", "waivers:\n  - rule: " + id + "\n    page: blog/a-page.md\n    reason: why\n    owner: who mends it\n    approved-by: who allowed it\n    date: 2026-01-15\n    until: 2026-07-15"],
    ["In health-lint.yaml", "rules:\n  " + id + (it.off ? ": on" : ": warning   # or error, info, off")],
  ];
  return [
    el("h1", null, id),
    el("p", null, it.says),
    el("p", null, filterLink("findings", {r: id}, count(DATA.findings.filter(finding => finding.r === id).length, "finding"))),
    el("div", {class: "grid"},
        el("section", {class: "card"}, el("h2", null, "Why"), el("p", null, it.why), el("h3", null, "Source"),
            el("ul", null, it.sources.map(source => el("li", null, source)))),
        el("section", {class: "card"}, el("h2", null, "What to write"), el("p", null, it.advice), el("h3", null, "About the rule"),
            el("dl", null, Object.entries(it.details).map(([name, value]) => [el("dt", null, name), el("dd", null, value)])))),
    el("section", {class: "card"}, el("h2", null, "Examples"),
        it.examples.map(([label, text], i) => [
          i > 0 && it.examples[i - 1][0] === label ? null : el("h3", null, label), el("pre", {tabindex: "0"}, text)])),
    el("section", {class: "card"}, el("h2", null, "Not here, not now"),
        snippets.map(([name, text]) => [el("h3", null, name), el("pre", {tabindex: "0"}, text)])),
  ];
}
