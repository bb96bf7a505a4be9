// Runs the programs of the reference page, and the Postman collection, against a server that looks closely.
//
//   node samples.mjs FOLDER WORK
//
// FOLDER holds reference.html, smartassist.json and the collection; the programs are written below WORK. Each call must
// arrive with the method, path, headers and body of the document's first sample and with a token that counts: HS256,
// not expired, its id never seen before. Each receiver must take a signed notification, and refuse one that is
// unsigned, stale, or altered by a byte. Languages whose tools are not there are named and left out; it fails if one
// that is there goes wrong, or if nothing could be run.

import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { createHmac, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const [given, work] = process.argv.slice(2);
assert.ok(given && work, "usage: node samples.mjs FOLDER WORK");
const folder = realpathSync(given);
const document = JSON.parse(readFileSync(join(folder, "smartassist.json"), "utf8"));
const page = readFileSync(join(folder, "reference.html"), "utf8");
const SECRET = "wSc9NO0OLZ1BS2x8tEj5mcBGZ3YXKpYyFpyzEXAMPLE=";
const ENVIRONMENT = {
  ...process.env,
  SMARTASSIST_CLIENT_ID: "cs-1",
  SMARTASSIST_CLIENT_SECRET: SECRET,
  SMARTASSIST_SAVG_SECRET: SECRET,
};
const resolve = (node) => (node?.$ref ? node.$ref.slice(2).split("/").reduce((at, key) => at[key], document) : node);
const firstExample = (holder) => resolve(Object.values(holder?.content?.["application/json"]?.examples ?? {})[0])?.value;

// What the document says of each operation.
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, node]) => ({ path, method: method.toUpperCase(), node })));
const matches = ({ path, method }, request) =>
  request.method === method && new RegExp(`^${path.replace(/\{\w+\}/g, "[^/{}:]+")}$`).test(request.url);

// The server: remembers what was asked, and what was wrong with it.
const asked = [];
const seen = new Set();
function checkToken(token) {
  const [head, claims, signature] = token.split(".");
  const wanted = createHmac("sha256", SECRET).update(`${head}.${claims}`).digest();
  assert.ok(timingSafeEqual(wanted, Buffer.from(signature, "base64url")), "the signature of the token");
  assert.deepEqual(JSON.parse(Buffer.from(head, "base64url")), { alg: "HS256", typ: "JWT" });
  const { sub, appId, jti, iat, exp } = JSON.parse(Buffer.from(claims, "base64url"));
  const now = Date.now() / 1000;
  assert.deepEqual([sub, appId], ["cs-1", "cs-1"]);
  assert.ok(jti.length >= 16 && !seen.has(jti), "a token id that is new");
  assert.ok(Math.abs(iat - now) < 60 && exp > now && exp <= now + 3600, "a token of an hour at most");
  seen.add(jti);
}
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const operation = operations.find((one) => matches(one, request));
  const record = { id: operation?.node.operationId, body: Buffer.concat(chunks).toString() };
  asked.push(record);
  try {
    assert.ok(operation, `${request.method} ${request.url} is no operation`);
    checkToken(request.headers.auth ?? "");
    for (const parameter of operation.node.parameters.map(resolve).filter((one) => one.in === "header" && one.required)) {
      assert.equal(request.headers[parameter.name.toLowerCase()], resolve(parameter.schema).example, parameter.name);
    }
    const wanted = firstExample(operation.node.requestBody);
    if (wanted) {
      assert.match(request.headers["content-type"], /^application\/json/);
      assert.deepEqual(JSON.parse(record.body), wanted);
    } else {
      assert.equal(record.body, "");
    }
  } catch (error) {
    record.wrong = error.message;
  }
  response.writeHead(record.wrong ? 400 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(record.wrong ? { errors: [] } : firstExample(resolve(operation.node.responses["200"]))));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const own = `127.0.0.1:${server.address().port}`;

// The programs, as somebody would copy them.
const unescape = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
const programs = [...page.matchAll(/<figcaption>([\w.]+)<\/figcaption><pre tabindex="0"><code>([^<]*)<\/code>/g)]
  .map(([, name, text]) => ({ name, text: unescape(text).replaceAll("https://smartassist.kore.ai", `http://${own}`) }));
rmSync(work, { recursive: true, force: true });

const require = createRequire(import.meta.url);
const has = (command, ...options) => spawnSync(command, options).status === 0;
const run = (command, options, cwd) => new Promise((done, fail) => {
  execFile(command, options, { cwd, env: ENVIRONMENT, timeout: 60_000 }, (error, out, text) => {
    if (error) fail(new Error(`${command} ${options.join(" ")}: ${error.message}\n${out}${text}`)); else done(out);
  });
});
const typescript = (cwd, names) => {
  const compiler = require.resolve("typescript/bin/tsc");
  const types = join(require.resolve("@types/node/package.json"), "../..");
  writeFileSync(join(cwd, "package.json"), '{"type":"module"}');
  return run(process.execPath, [compiler, "--strict", "--target", "es2022", "--module", "nodenext", "--typeRoots", types,
    "--types", "node", ...names], cwd);
};
const LANGUAGES = [
  { ending: ".sh", name: "curl", is: () => has("curl", "--version") && has("openssl", "version"),
    start: (name) => ["sh", [name]] },
  { ending: ".py", name: "Python", is: () => has("python3", "--version"), start: (name) => ["python3", [name]] },
  { ending: ".ts", name: "TypeScript", is: () => { try { return require.resolve("typescript"); } catch { return false; } },
    prepare: typescript, start: (name) => [process.execPath, [name.replace(".ts", ".js")]] },
  { ending: ".go", name: "Go", is: () => has("go", "version"),
    start: (name) => ["go", ["run", ...(name === "receiver.go" ? [name] : ["token.go", name])]] },
  { ending: ".java", name: "Java", is: () => has("javac", "-version"), prepare: (cwd, names) => run("javac", names, cwd),
    start: (name) => ["java", ["-cp", ".", name.replace(".java", "")]] },
];

// A receiver that was started, until it answers.
const NOTIFICATION = JSON.stringify(resolve(document.components.examples.NotificationCompletedHuman2023).value);
const sign = (time, body) => `t=${time},v1=${createHmac("sha256", SECRET).update(`${time}.${body}`).digest("hex")}`;
const post = (body, signature) => fetch("http://127.0.0.1:8081/", { method: "POST", body,
  headers: { "content-type": "application/json", ...(signature && { "SAVG-Signature": signature }) } });
async function tryReceiver([command, options], cwd) {
  const child = spawn(command, options, { cwd, env: ENVIRONMENT, detached: true, stdio: "ignore" });
  try {
    const now = Math.floor(Date.now() / 1000);
    let answer;
    for (let attempt = 0; !answer && attempt < 150; attempt += 1) {
      await new Promise((done) => setTimeout(done, 200));
      answer = await post(NOTIFICATION, sign(now, NOTIFICATION)).catch(() => undefined);
    }
    assert.equal(answer?.status, 204, "a signed notification is taken");
    for (const [why, body, signature] of [
      ["unsigned", NOTIFICATION, undefined],
      ["stale", NOTIFICATION, sign(now - 400, NOTIFICATION)],
      ["altered", NOTIFICATION.replace("14", "15"), sign(now, NOTIFICATION)],
      ["two times", NOTIFICATION, `t=${now},${sign(now, NOTIFICATION)}`],
      ["no signature", NOTIFICATION, `t=${now}`],
      ["nonsense", NOTIFICATION, "=,,t=x,v1"],
    ]) {
      assert.equal((await post(body, signature)).status, 401, why);
    }
    assert.equal((await post(NOTIFICATION, `v1=00,${sign(now, NOTIFICATION)}`)).status, 204, "one of two signatures");
  } finally {
    // The group: `go run` starts the program as a child of its own.
    process.kill(-child.pid);
    await new Promise((done) => child.once("close", done));
  }
}

let ran = 0;
const failures = [];
for (const language of LANGUAGES) {
  if (!language.is()) {
    console.log(`${language.name}: left out, its tools are not here`);
    continue;
  }
  const cwd = join(realpathSync((mkdirSync(work, { recursive: true }), work)), language.name);
  mkdirSync(cwd);
  const own = programs.filter(({ name }) => name.endsWith(language.ending));
  own.forEach(({ name, text }) => writeFileSync(join(cwd, name), text));
  const names = own.map(({ name }) => name);
  try {
    await language.prepare?.(cwd, names);
    const calls = names.filter((name) => !/token\.|^receiver|^Receiver/i.test(name));
    assert.equal(calls.length, operations.length, `${language.name}: ${calls}`);
    for (const name of calls) {
      asked.length = 0;
      await run(...language.start(name), cwd).catch((error) => { throw new Error(`${error.message} ${asked[0]?.wrong ?? ""}`); });
      assert.deepEqual(asked.map(({ wrong }) => wrong), [undefined], name);
    }
    const receiver = names.find((name) => /^receiver/i.test(name));
    if (receiver) await tryReceiver(language.start(receiver), cwd);
    console.log(`${language.name}: ${calls.length} calls${receiver ? " and a receiver" : ""}`);
    ran += 1;
  } catch (error) {
    failures.push(language.name);
    console.error(`${language.name}: ${error.message}`);
  }
}

// The collection, as Postman runs it.
try {
  const newman = require("newman");
  const collection = JSON.parse(readFileSync(join(folder, "smartassist.postman_collection.json"), "utf8"));
  // Notifications go to receivers, which were tried above.
  const folders = collection.item.flatMap((tag) => tag.item.filter((item) => item.request).map((item) => item.name));
  asked.length = 0;
  await new Promise((done, fail) => newman.run({
    collection, folder: folders, reporters: [],
    envVar: Object.entries({ host: own, scheme: "http", clientId: "cs-1", clientSecret: SECRET })
      .map(([key, value]) => ({ key, value })),
  }, (error, summary) => (error || summary.run.failures.length > 0
    ? fail(error ?? new Error(JSON.stringify(summary.run.failures.map((one) => one.error.message)))) : done())));
  assert.deepEqual(asked.map(({ wrong }) => wrong), folders.map(() => undefined));
  console.log(`Postman: ${asked.length} requests`);
  ran += 1;
} catch (error) {
  if (error.code === "MODULE_NOT_FOUND") {
    console.log("Postman: left out, newman is not here");
  } else {
    failures.push("Postman");
    console.error(`Postman: ${error.message}`);
  }
}

server.close();
server.closeAllConnections();
assert.ok(ran > 0, "nothing could be run");
assert.deepEqual(failures, [], "these went wrong");
