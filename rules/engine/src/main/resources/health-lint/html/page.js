// A page as its readers see it, with what is said of its words, and the way from one part of the report to another.

const KINDS = {claim: "claim", caveat: "caveat", "regulatory-statement": "regulatory statement", date: "date"};

function page(index, finding) {
  const about = DATA.pages[index];
  const holder = document.getElementById("page-" + index);
  if (!about || !holder) {
    return [el("h1", null, "There is no such page")];
  }
  const data = JSON.parse(holder.textContent);
  const article = el("article", {class: "article", "aria-label": about.path});
  article.append(...blocks(data), svg("svg", {class: "links", "aria-hidden": "true"}));
  const notes = el("aside", {class: "aside", "aria-label": "Findings and claims", tabindex: "0"}, notesOf(index, data, article));
  if (finding !== null) {
    requestAnimationFrame(() => select(article, notes, "f", String(finding), true));
  }
  article.addEventListener("click", event => chosenMark(event.target, article, notes));
  article.addEventListener("keydown", event => {
    if (event.key === "Enter" || event.key === " ") {
      chosenMark(event.target, article, notes);
    }
  });
  return [
    el("h1", null, about.path, about.draft ? el("span", {class: "muted"}, " (draft)") : null),
    el("p", {class: "legend"}, "Marked: ",
        [["claim", "claim with its caveat, or that needs none"], ["uncovered", "claim without a caveat"], ["caveat", "caveat"],
          ["regulatory-statement", "regulatory statement"], ["date", "date"], ["finding error", "finding"]]
            .map(([look, name]) => el("mark", {class: look}, name))),
    el("div", {class: "page"}, article, notes),
  ];
}

function blocks(data) {
  const nodes = [];
  let rows = null;
  for (const block of data.b) {
    if (block.table >= 0) {
      if (!rows || rows.table !== block.table) {
        rows = {table: block.table, row: -1, body: el("tbody")};
        nodes.push(el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": "Table " + (block.table + 1)}, el("table", null, rows.body)));
      }
      if (rows.row !== block.row) {
        rows.row = block.row;
        rows.body.append(el("tr"));
      }
      const name = block.kind === "table-header" ? "th" : "td";
      rows.body.lastChild.append(el(name, name === "th" ? {scope: "col"} : null, marked(block, data)));
      continue;
    }
    rows = null;
    nodes.push(plain(block, data));
  }
  return nodes;
}

function plain(block, data) {
  const look = ["b"];
  if (block.quoted) {
    look.push("quoted");
  }
  if (block.level > 0) {
    look.push("h", "h" + Math.min(3, block.level));
    return el("div", {class: look.join(" "), role: "heading", "aria-level": Math.min(6, block.level + 1)}, marked(block, data));
  }
  if (block.kind === "list-item") {
    look.push("li");
  }
  if (block.field) {
    look.push("field");
    return el("div", {class: look.join(" ")}, el("span", {class: "name"}, block.field), marked(block, data));
  }
  return el("p", {class: look.join(" ")}, marked(block, data));
}

/** The words, cut where a mark begins or ends; a piece bears the looks of all marks over it. */
function marked(block, data) {
  const cuts = [...new Set([0, block.text.length, ...block.m.flatMap(mark => [mark[0], mark[1]])])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const text = block.text.slice(cuts[i], cuts[i + 1]);
    const over = block.m.filter(mark => mark[0] <= cuts[i] && cuts[i + 1] <= mark[1]);
    pieces.push(over.length === 0 ? text : piece(text, over, data, block.m.some(mark => mark[0] === cuts[i])));
  }
  return pieces;
}

function piece(text, over, data, first) {
  const looks = [];
  const names = [];
  let item = null;
  let finding = null;
  for (const mark of over) {
    if (mark[2] === "f") {
      const it = DATA.findings[data.f[mark[3]]];
      finding = data.f[mark[3]];
      looks.push("finding", it.s, isExempt(it) ? "exempt" : "stands");
      names.push(it.s + " " + it.r);
    } else {
      const it = data.i[mark[3]];
      item = mark[3];
      looks.push(it.k, it.k === "claim" && it.st === "uncovered" ? "uncovered" : "it");
      names.push(KINDS[it.k]);
    }
  }
  return el("mark", {class: looks.join(" "), "data-i": item, "data-f": finding, tabindex: first ? "0" : null, title: names.join(", ")}, text);
}

function notesOf(index, data, article) {
  const seen = new Set();
  const notes = [];
  DATA.findings.forEach((finding, n) => {
    if (finding.p === index && !seen.has(n)) {
      seen.add(n);
      notes.push([finding.l, findingNote(finding, n)]);
    }
  });
  Object.entries(data.i).forEach(([n, item]) => {
    // What has no caveat or no date stands among the findings.
    const told = ["uncovered", "undated", "stale"].includes(item.st);
    if ((item.k === "claim" || item.k === "regulatory-statement") && !told) {
      notes.push([item.l + .5, itemNote(item, n, data, article)]);
    }
  });
  notes.sort((a, b) => a[0] - b[0]);
  return notes.length === 0 ? [el("p", {class: "muted"}, "Nothing is claimed here, and nothing is wrong.")] : notes.map(note => note[1]);
}

function findingNote(finding, n) {
  const rule = DATA.rules.find(one => one.id === finding.r);
  const source = rule ? rule.sources.join("; ") : "";
  return el("div", {role: "group", class: "note " + finding.s, "data-f": n, tabindex: "-1", "aria-label": finding.r + ", line " + finding.l},
      el("div", null, severity(finding), " ", ruleLink(finding.r), el("span", {class: "muted"}, " line " + finding.l + (finding.d === "violation" ? "" : ", " + finding.d))),
      el("p", null, finding.m),
      finding.a ? el("p", null, el("b", null, "Write: "), finding.a) : null,
      finding.dr ? el("p", {class: "muted"}, finding.dr) : null,
      finding.o.length > 0 ? el("ul", null, finding.o.map(other => el("li", null, other))) : null,
      details("Why", [rule ? rule.why : "", source ? el("p", {class: "muted"}, source) : null]),
      finding.b.length > 0 ? details("By which words", el("ul", null, finding.b.map(cue => el("li", null, cue)))) : null);
}

function itemNote(item, n, data, article) {
  const cover = item.c === undefined ? null : data.i[item.c];
  return el("div", {role: "group", class: "note", "data-i": n, tabindex: "-1", "aria-label": KINDS[item.k] + ", line " + item.l},
      el("div", null, el("span", {class: "badge"}, KINDS[item.k]), el("span", {class: "muted"}, " line " + item.l + ", " + item.st)),
      el("p", null, "“" + item.t + "”"),
      cover === null || cover === undefined ? null : el("p", null, item.k === "claim" ? "Covered by " : "Dated by ",
          el("button", {type: "button", click: event => { event.stopPropagation(); focusItem(article, item.c); }}, "“" + cover.t + "”, line " + cover.l)),
      details("How it is read", [el("p", null, item.a), el("ul", null, item.b.map(cue => el("li", null, cue)))]));
}

function details(name, content) {
  return el("details", null, el("summary", null, name), el("div", null, content));
}

function focusItem(article, item) {
  const mark = article.querySelector("mark[data-i='" + Number(item) + "']");
  if (mark) {
    mark.scrollIntoView({block: "center"});
    mark.focus();
  }
}

function chosenMark(target, article, notes) {
  const mark = target.closest("mark");
  if (!mark) {
    return;
  }
  const kind = mark.dataset.f !== undefined ? "f" : "i";
  select(article, notes, kind, mark.dataset[kind], false);
}

/** Shows what belongs together: marks, their note, and the line from a claim to what covers it. */
function select(article, notes, kind, value, scroll) {
  document.querySelectorAll(".on").forEach(node => node.classList.remove("on"));
  const marks = [...article.querySelectorAll("mark")].filter(mark => mark.dataset[kind] === value);
  marks.forEach(mark => mark.classList.add("on"));
  const note = [...notes.querySelectorAll(".note")].find(one => one.dataset[kind] === value);
  if (note) {
    note.classList.add("on");
    note.scrollIntoView({block: "nearest"});
    say(note.getAttribute("aria-label"));
  }
  if (scroll && marks.length > 0) {
    marks[0].scrollIntoView({block: "center"});
    marks[0].focus({preventScroll: true});
  }
  const item = marks.map(mark => mark.dataset.i).find(i => i !== undefined);
  connect(article, item);
}

function connect(article, item) {
  const picture = article.querySelector("svg.links");
  picture.replaceChildren();
  const index = Number(location.hash.split("/")[2]);
  const holder = document.getElementById("page-" + index);
  const cover = item === undefined || !holder ? undefined : JSON.parse(holder.textContent).i[item].c;
  const from = article.querySelector("mark[data-i='" + Number(item) + "']");
  const to = cover === undefined ? null : article.querySelector("mark[data-i='" + Number(cover) + "']");
  if (!from || !to) {
    return;
  }
  to.classList.add("on");
  const base = article.getBoundingClientRect();
  const a = from.getBoundingClientRect();
  const b = to.getBoundingClientRect();
  const x1 = a.left - base.left;
  const y1 = a.top + a.height / 2 - base.top;
  const x2 = b.left - base.left;
  const y2 = b.top + b.height / 2 - base.top;
  const bend = Math.min(x1, x2) - 24;
  picture.append(svg("path", {d: "M" + x1 + " " + y1 + " C " + bend + " " + y1 + ", " + bend + " " + y2 + ", " + x2 + " " + y2}));
}

const TABS = [["", "Overview", overview], ["findings", "Findings", findings], ["pages", "Pages", pages], ["claims", "Claims", claims], ["rules", "Rules", rules]];

function route() {
  if (location.hash !== "" && !location.hash.startsWith("#/")) {
    return;
  }
  const [, name = "", argument = "", more = ""] = location.hash.split("/");
  const tab = {page: "pages", rule: "rules"}[name] || name;
  document.getElementById("tabs").replaceChildren(...TABS.map(([key, label]) =>
      el("a", {href: "#/" + key, "aria-current": key === tab ? "page" : null}, label)));
  const main = document.getElementById("main");
  let content;
  if (name === "page") {
    content = page(Number(argument), more === "" ? null : Number(more));
  } else if (name === "rule") {
    content = rule(decodeURIComponent(argument));
  } else {
    content = (TABS.find(([key]) => key === name) || TABS[0])[2]();
  }
  main.replaceChildren(...content);
  document.title = main.querySelector("h1").textContent + " · health-lint";
  if (name !== "page" || more === "") {
    scrollTo(0, 0);
  }
}

document.getElementById("foot").textContent = DATA.notice + " Policy: " + DATA.policy + "; ages counted from " + DATA.today + ".";
addEventListener("hashchange", () => { route(); document.getElementById("main").focus({preventScroll: true}); });
route();
