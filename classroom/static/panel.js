// Looks again whenever the class is not as the page shows it.
"use strict";

const shown = document.body.dataset.state;
const news = new EventSource("/events");

let leaving = false;
async function lookAgain() {
  if (leaving) return;
  leaving = true;
  // Where no answer comes, the browser's own page would take this one's place, and stay.
  while (!(await fetch("/", { method: "HEAD" }).then(() => true, () => false))) {
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
  }
  location.reload();
}

news.addEventListener("state", (event) => {
  if (event.data === "ended") news.close();
  if (event.data !== shown) lookAgain();
});
addEventListener("pagehide", () => news.close(), { once: true });
