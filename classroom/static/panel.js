// Looks again whenever the class is not as the page shows it.
"use strict";

const shown = document.body.dataset.state;
const news = new EventSource("/events");

news.addEventListener("state", (event) => {
  if (event.data === "ended") news.close();
  if (event.data !== shown) leave();
});
addEventListener("pagehide", () => news.close(), { once: true });
