// Opens the reference page in Chromium without a network, in several windows, and says what a reader would notice.
//
//   node look.mjs PAGE PICTURES
//
// PAGE is the file reference.html; pictures are saved in the folder PICTURES. Fails if anything is requested, if the
// page is wider than its window, if the search does not find, or if something cannot be read without JavaScript.
// Chromium is taken from CHROMIUM, or /usr/bin/chromium.

import assert from "node:assert/strict";
import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [file, folder] = process.argv.slice(2);
assert.ok(file && folder, "usage: node look.mjs PAGE PICTURES");
const page = pathToFileURL(realpathSync(file)).href;
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

/** Opens the page in a window of its own and hands it over; anything it asks for but itself is an error. */
async function open(options, look) {
  const context = await browser.newContext({ offline: true, ...options });
  const tab = await context.newPage();
  const asked = [];
  const complaints = [];
  tab.on("request", (request) => asked.push(request.url().replace(/#.*/, "")));
  tab.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
  tab.on("pageerror", (error) => complaints.push(String(error)));
  await tab.goto(page);
  await look(tab, (name) => tab.screenshot({ path: join(folder, `${name}.png`) }));
  assert.deepEqual([...new Set(asked)], [page], "the page asks for something");
  assert.deepEqual(complaints, [], "the browser complains");
  await context.close();
}

/** Goes to a place and waits until everything that a click or an address sets off is done. */
async function go(tab, id) {
  await tab.evaluate((id) => { location.hash = id; }, id);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const overflow = (tab) => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Pairs of colours that are hard to tell apart: text below the 4.5 to 1 of WCAG AA. */
const faint = (tab) => tab.evaluate(() => {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!/, 0\)$|transparent/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const found = new Set();
  for (const element of document.querySelectorAll("body *")) {
    if (element.offsetParent === null || element.matches("script, style")) continue;
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
    const [one, other] = [getComputedStyle(element).color, ground(element)].map((c) => light(channels(c)));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 4.5) found.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
  }
  return [...found];
});

const places = { top: "top", dialout: "operation-dialout", notification: "operation-callStatus", answer:
  "operation-getConversation", errors: "errors", schema: "schema-CallStatus", decision: "decision-A5" };

for (const [scheme, width, height] of [["light", 1440, 1000], ["dark", 1440, 1000], ["light", 390, 844], ["dark", 390, 844]]) {
  await open({ colorScheme: scheme, viewport: { width, height } }, async (tab, picture) => {
    const loaded = await tab.evaluate(() => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd);
    console.log(`${scheme} ${width}: DOMContentLoaded after ${Math.round(loaded)} ms`);
    assert.ok(loaded < 1000, "the page takes longer than a second");
    assert.ok(await overflow(tab) <= 0, `${width}: the page is wider than the window`);
    assert.deepEqual(await faint(tab), [], "text without contrast");
    for (const [name, id] of Object.entries(places)) {
      await go(tab, id);
      await picture(`${scheme}-${width}-${name}`);
    }
  });
}

await open({ viewport: { width: 1440, height: 1000 } }, async (tab, picture) => {
  for (const [words, id] of [["thresholdWordCount", "schema-DialoutRequest:thresholdWordCount"], ["Busy Here",
    "schema-ReasonCode::Busy~20Here"], ["A14", "decision-A14"], ["getuserstatus", "operation-getUserStatus"]]) {
    await tab.keyboard.press("/");
    await tab.keyboard.type(words);
    if (id.startsWith("schema-Dial")) await picture("search");
    await tab.keyboard.press("Enter");
    assert.equal(await tab.evaluate(() => location.hash), `#${id}`, `searching ${words}`);
    assert.ok(await tab.locator(`[id="${id}"]`).isVisible(), `${id} is not shown`);
  }
  await tab.getByRole("tab", { name: "Java" }).last().click();
  assert.equal(await tab.getByRole("tab", { name: "Java", selected: true }).count(),
    await tab.getByRole("tab", { name: "Java" }).count(), "languages change together");
  // A sample on a tab that is not shown has an address all the same.
  await go(tab, "operation-dialout:request:edition2025");
  assert.ok(await tab.locator('[id="operation-dialout:request:edition2025"]').isVisible());
  await tab.emulateMedia({ media: "print" });
  await tab.pdf({ path: join(folder, "print.pdf"), format: "A4" });
});

await open({ javaScriptEnabled: false, viewport: { width: 1440, height: 1000 } }, async (tab, picture) => {
  assert.ok(await tab.getByText("Python").first().isVisible());
  assert.equal(await tab.locator(".panel").count(), await tab.locator(".panel:visible").count(), "hidden without JavaScript");
  assert.ok(!(await tab.locator("#search").isVisible()), "a search that cannot search");
  await tab.locator("#operation-callStatus").scrollIntoViewIfNeeded();
  await picture("without-javascript");
});

await browser.close();
console.log(`nothing was asked for, nothing is too wide, everything is found; pictures are in ${folder}`);
