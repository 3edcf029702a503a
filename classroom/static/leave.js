// Leaves a page for what is true now, once there is an answer.
"use strict";

let leaving = false;
async function leave() {
  if (leaving) return;
  leaving = true;
  // Where none comes, the browser's own page would take this one's place, and stay.
  while (!(await fetch("/", { method: "HEAD" }).then(() => true, () => false))) {
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
  }
  location.replace("/");
}
