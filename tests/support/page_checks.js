;
const [others, form, done] = arguments;
const root = document.documentElement, body = document.body, title = document.title, own = root.lang;
const found = {};
async function look() {
  const seen = await axe.run({resultTypes: ["violations"]});
  const wide = ["200%", "100%"].filter((size) => {
    root.style.fontSize = size;
    return root.scrollWidth > innerWidth;
  });
  root.style.fontSize = "";
  found[root.lang] = {
    heading: document.querySelector("h1").textContent,
    broken: seen.violations.map((one) => [one.id, one.nodes.map((node) => node.html)]),
    wide,
  };
}
async function lookAtAll() {
  await look();
  const asked = form && document.querySelector(form);
  for (const language of others) {
    const headers = {"Accept-Language": language};
    const answer = asked
      ? await fetch(asked.action, {method: "POST", body: new URLSearchParams(new FormData(asked)), headers})
      : await fetch(location.href, {headers});
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    root.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    await look();
  }
  root.lang = own;
  document.title = title;
  if (others.length) document.body.replaceWith(body);
}
lookAtAll().then(() => done(found), (error) => done({error: String(error)}));
