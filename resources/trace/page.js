"use strict";
const trace = JSON.parse(document.getElementById("trace").textContent);
const { moments, events, words } = trace;
const at = (id) => document.getElementById(id);
const make = (tag, text = "", name = "") => {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name) element.className = name;
  return element;
};
const fill = (text, value) => text.replace("%1", value);
let place = 0;
let playing = 0;

function go(to) {
  place = Math.max(0, Math.min(moments.length - 1, to));
  show();
}

function show() {
  const moment = moments[place];
  at("slider").value = place;
  at("slider").setAttribute("aria-valuetext", `${place}: ${moment.step}`);
  at("place").textContent = `${place} / ${moments.length - 1}`;
  const facts = [moment.at, fill(words.seconds, moment.seconds)];
  if (moment.line) facts.push(fill(words.line, moment.line));
  const now = [moment.step, moment.problem, moment.caption].filter(Boolean).join(" — ");
  at("now").replaceChildren(now, make("span", facts.join(" · ")));
  showPictures(moment);
  at("rows").replaceChildren(...moment.rows.map(showRow));
  if (!moment.rows.length) at("rows").replaceChildren(make("p", words.nothing));
  for (const [number, row] of [...at("events").rows].entries()) {
    const when = events[number].moment;
    row.className = when > place ? "later" : when === place ? "new" : "";
    if (when === place) row.scrollIntoView({ block: "nearest" });
  }
  for (const [number, item] of [...at("steps").children].entries()) {
    const button = item.firstChild;
    if (number === place) button.setAttribute("aria-current", "step");
    else button.removeAttribute("aria-current");
  }
  at("steps").children[place].scrollIntoView({ block: "nearest" });
}

function showPictures(moment) {
  const shown = at("pictures");
  while (shown.children.length > moment.pictures.length) shown.lastChild.remove();
  while (shown.children.length < moment.pictures.length) {
    shown.append(makeFigure());
  }
  moment.pictures.forEach(([name, number], position) => {
    const image = shown.children[position].querySelector("img");
    const caption = shown.children[position].querySelector("figcaption");
    const picture = at(`picture${number}`);
    // The same picture is not decoded again; one that is not there yet is shown once it is.
    if (picture && image.dataset.number !== String(number)) {
      image.dataset.number = number;
      image.src = `data:image/jpeg;base64,${picture.textContent}`;
    }
    image.alt = `${name}: ${moment.caption || moment.step}`;
    caption.textContent = name;
  });
}

function makeFigure() {
  const figure = make("figure");
  const zoom = make("button");
  const image = make("img");
  zoom.type = "button";
  zoom.title = words.zoom;
  zoom.append(image);
  // As high as its neighbour, so that both can be compared.
  image.addEventListener("load", () => (figure.style.flexGrow = image.naturalWidth / image.naturalHeight));
  zoom.addEventListener("click", () => {
    for (const other of at("pictures").children) other.classList.toggle("aside", other !== figure && !figure.classList.contains("alone"));
    figure.classList.toggle("alone");
  });
  figure.append(zoom, make("figcaption"));
  return figure;
}

function showRow(row) {
  const box = make("div", "", `row ${row.kind}`);
  const sign = { added: "+", changed: "~", removed: "−" }[row.kind];
  box.append(make("b", `${sign} ${row.table}`), ` ${row.key}`);
  for (const [name, before, after] of row.columns) {
    const line = make("div");
    const text = row.kind === "changed" ? `${before} → ${after}` : before || after;
    line.append(make("i", name), text);
    box.append(line);
  }
  return box;
}

function play(wanted) {
  clearInterval(playing);
  playing = wanted ? setInterval(() => (place < moments.length - 1 ? go(place + 1) : play(false)), 900) : 0;
  at("play").textContent = wanted ? words.pause : words.play;
}

for (const [name, text] of Object.entries(trace.facts)) at("facts").append(make("dt", name), make("dd", text));
if (trace.problem) {
  at("problem").textContent = trace.problem;
  at("problem").hidden = false;
}
for (const [number, moment] of moments.entries()) {
  const button = make("button", "", moment.problem ? "failed" : "");
  button.type = "button";
  button.append(make("span", number), make("span", moment.step));
  button.addEventListener("click", () => go(number));
  const item = make("li");
  item.append(button);
  at("steps").append(item);
}
for (const event of events) {
  const row = at("events").insertRow();
  row.insertCell().textContent = event.at;
  const cells = [row.insertCell(), row.insertCell()];
  const button = make("button");
  button.type = "button";
  button.append(make("b", event.text), make("small", event.rule));
  button.title = [event.action, event.detail].filter(Boolean).join(": ");
  button.addEventListener("click", () => go(event.moment));
  cells[event.on_phone ? 1 : 0].append(button);
}
at("slider").max = moments.length - 1;
at("slider").addEventListener("input", () => go(Number(at("slider").value)));
at("play").addEventListener("click", () => play(!playing));
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10 };
  if (event.key in steps) go(place + steps[event.key]);
  else if (event.key === "Home") go(0);
  else if (event.key === "End") go(moments.length - 1);
  else if (event.key === " " && event.target.tagName !== "BUTTON") play(!playing);
  else return;
  event.preventDefault();
});
document.addEventListener("DOMContentLoaded", show);
go(trace.opened);
Promise.all([...document.images].map((image) => image.decode())).finally(() => {
  document.body.dataset.ready = Math.round(performance.now());
});
