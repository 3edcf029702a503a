// A visitor verifies, driven from Node: node docs/examples/drive.mjs [the program and its words]
// What each method takes: docs/driving.md.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import assert from "node:assert/strict";

const [program = "jdcloud-kiosk", ...words] = process.argv.slice(2);
const windows = spawn(program, [...words, "drive", "--seed", "7", "--lang", "en"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const lines = createInterface({ input: windows.stdout })[Symbol.asyncIterator]();
let calls = 0;

async function hear() {
  const { value, done } = await lines.next();
  if (done) throw new Error("the program has ended");
  return JSON.parse(value);
}

async function call(method, params = {}) {
  windows.stdin.write(JSON.stringify({ jsonrpc: "2.0", id: ++calls, method, params }) + "\n");
  const { result, error } = await hear();
  if (error) throw new Error(error.message);
  return result;
}

const ready = await hear();
assert.equal(ready.method, "ready");
assert.equal(ready.params.protocol, 1);

await call("do", { step: "choose account", argument: "lin-zhixia" });
await call("do", { step: "start", argument: "qinghe-books" });
await call("clock", { advance: 1 });
await call("press", { window: "phone", name: "scanButton" });
await call("wait", { window: "phone", name: "consentCheckBox" });
await call("press", { window: "phone", name: "consentCheckBox" });
await call("press", { window: "phone", name: "okButton" });
const status = await call("wait", { window: "kiosk", name: "statusLabel", text: "Verified" });
const { png } = await call("picture");
assert.equal(Buffer.from(png, "base64").toString("latin1", 1, 4), "PNG");
console.log(status, (await call("timeline")).map((event) => event.action).join(" "));
windows.stdin.end();
