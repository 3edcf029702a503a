// Looks again whenever the class has changed.
"use strict";

let first = "";
const news = new EventSource("/events");
news.addEventListener("state", (event) => {
  if (event.data === "ended") news.close();
  if (first && event.data !== first) location.reload();
  first = event.data;
});
addEventListener("pagehide", () => news.close(), { once: true });
