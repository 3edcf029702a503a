// Keeps the page true: the live news, the time that is left, and one tap for each tap.
"use strict";

const body = document.body;
const shown = body.dataset.state;

function lead(state) {
  const leaves = state === "paused" || state === "ended" || (shown !== "" && state !== shown);
  if (leaves && state !== shown) leave();
}

let ends = 0;
function setLeft(seconds) { ends = Date.now() + 1000 * seconds; }

const offline = document.querySelector(".offline");
let lost = 0;
function hear(state) {
  clearTimeout(lost);
  lost = 0;
  offline.hidden = true;
  offline.textContent = "";
  lead(state);
}
function lose() {
  // A moment's loss is no news.
  if (!lost) lost = setTimeout(() => { offline.textContent = offline.dataset.words; offline.hidden = false; }, 3000);
}

// Some WebViews know no EventSource, or let nothing of it through: there the page asks.
let asks = false;
function ask() {
  asks = true;
  fetch("/state").then((answer) => {
    if (answer.status === 410) lead("ended");
    if (answer.status !== 200) return null;
    return answer.text().then((text) => {
      const [state, left] = text.split("\n");
      hear(state);
      if (left && Math.abs(Number(left) - (ends - Date.now()) / 1000) > 2) setLeft(Number(left));
    });
  }).catch(lose).then(() => { setTimeout(ask, 1500); });
}

let news = null;
let doubts = 0;
function listen() {
  news = new EventSource("/events");
  news.addEventListener("state", (event) => { clearTimeout(doubts); hear(event.data); });
  news.addEventListener("left", (event) => setLeft(Number(event.data)));
  news.addEventListener("error", () => {
    lose();
    if (news.readyState === EventSource.CLOSED && !asks) setTimeout(listen, 3000);
  });
}
if (window.EventSource) {
  listen();
  doubts = setTimeout(() => { news.close(); ask(); }, 8000);
  addEventListener("pagehide", () => news.close(), { once: true });
} else {
  ask();
}

// A page that the back button brings back as it was, is not as things are.
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

let sent = false;
addEventListener("submit", (event) => {
  if (sent) { event.preventDefault(); return; }
  sent = true;
  body.setAttribute("aria-busy", "true");
});

const box = document.getElementById("consent");
if (box) {
  const ok = document.getElementById("ok");
  const hint = document.getElementById("hint");
  const foretold = document.getElementById("foretold");
  let before = 0;
  setLeft(Number(hint.dataset.seconds));
  const show = () => {
    const left = Math.max(0, Math.round((ends - Date.now()) / 1000));
    const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    // Read out, for who does not see the figures.
    if ([60, 20, 5].some((moment) => left <= moment && moment < before)) foretold.textContent = hint.dataset.ticked.replace("%1", clock);
    before = left;
    ok.disabled = !box.checked;
    hint.textContent = (box.checked ? hint.dataset.ticked : hint.dataset.unticked).replace("%1", clock);
  };
  box.checked = false;
  box.addEventListener("change", show);
  setInterval(show, 1000);
  show();
}

const result = document.getElementById("result");
if (result && result.tabIndex === -1) result.focus();
