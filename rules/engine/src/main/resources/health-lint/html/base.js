"use strict";
// Everything that a page or a policy says becomes text of a node, never HTML.

const DATA = JSON.parse(document.getElementById("data").textContent);
const MOST = 200;

/** An element with attributes and children; a child that is no node is text. */
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  fill(node, attributes);
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== ""));
  return node;
}

function svg(name, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  fill(node, attributes);
  node.append(...children);
  return node;
}

function fill(node, attributes) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") {
      node.addEventListener(key, value);
    } else if (value !== null && value !== false) {
      node.setAttribute(key, value === true ? "" : value);
    }
  }
}

function number(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

function count(value, noun) {
  return number(value) + " " + noun + (value === 1 ? "" : "s");
}

function isExempt(finding) {
  return ["suppressed", "waived", "known"].includes(finding.d);
}

function pageLink(index, finding, text) {
  if (index < 0) {
    return el("span", null, text);
  }
  return el("a", {href: "#/page/" + index + (finding === null ? "" : "/" + finding)}, text);
}

function ruleLink(id) {
  const known = DATA.rules.some(rule => rule.id === id);
  return known ? el("a", {href: "#/rule/" + encodeURIComponent(id)}, id) : el("span", null, id);
}

function severity(finding) {
  return el("span", {class: "badge " + finding.s}, finding.s);
}

/** A bar of parts: [value, class, name]. Its words are said beside it, so it is hidden from screen readers. */
function bar(parts, most) {
  let x = 0;
  const picture = svg("svg", {class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true"});
  picture.append(svg("rect", {class: "f-back", x: 0, y: 0, width: 100, height: 10}));
  for (const [value, look, name] of parts) {
    const width = most === 0 ? 0 : 100 * value / most;
    picture.append(svg("rect", {class: "f-" + look, x: x, y: 0, width: width, height: 10}, svg("title", null, name + " " + value)));
    x += width;
  }
  return picture;
}

function barRow(label, parts, most, value) {
  return el("div", {class: "bar-row"}, label, bar(parts, most), el("span", {class: "n"}, number(value)));
}

/** A table of rows that are made as they are asked for, so that thousands of them cost nothing. */
function table(caption, heads, rows, cells) {
  const body = el("tbody");
  const more = el("p", {class: "more"});
  let shown = 0;
  function show() {
    const next = rows.slice(shown, shown + MOST);
    next.forEach(row => body.append(el("tr", null, cells(row))));
    shown += next.length;
    more.replaceChildren();
    if (shown < rows.length) {
      more.append(el("button", {type: "button", click: show}, "Show " + number(Math.min(MOST, rows.length - shown)) + " more"));
    }
  }
  show();
  if (rows.length === 0) {
    return el("p", {class: "muted"}, "Nothing here.");
  }
  return el("div", null,
      el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": caption}, el("table", null, el("caption", null, caption),
          el("thead", null, el("tr", null, heads.map(head => el("th", {scope: "col"}, head)))), body)),
      more);
}

function cell(...children) {
  return el("td", null, ...children);
}

function numberCell(value) {
  return el("td", {class: "n"}, number(value));
}

/** A row of filters; change is told what is chosen. Choices: [key, label, values]. */
function filters(choices, chosen, change) {
  const controls = choices.map(([key, label, values]) => {
    const control = values === null
        ? el("input", {type: "search", value: chosen[key] || "", input: event => { chosen[key] = event.target.value; change(); }})
        : el("select", {change: event => { chosen[key] = event.target.value; change(); }},
            el("option", {value: ""}, "all"),
            values.map(value => el("option", {value: value, selected: chosen[key] === value}, value)));
    return el("label", null, label, control);
  });
  const clear = el("button", {type: "button", click: () => {
    choices.forEach(([key]) => { chosen[key] = ""; });
    form.querySelectorAll("input, select").forEach(control => { control.value = ""; });
    change();
  }}, "Clear");
  const form = el("div", {class: "filters", role: "search"}, controls, clear);
  return form;
}

function say(text) {
  document.getElementById("live").textContent = text;
}

function folder(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

function distinct(values) {
  return [...new Set(values)].filter(value => value !== "").sort();
}
