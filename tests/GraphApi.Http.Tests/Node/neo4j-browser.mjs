// Plays the guide in Neo4j Browser and runs its first query:
//   node neo4j-browser.mjs CHROMIUM http://127.0.0.1:5000 http://127.0.0.1:7474 BOLT-ADDRESS USER PASSWORD [PICTURE]
import assert from "node:assert/strict";
import { openBrowser } from "./browser.mjs";

const [executable, api, browserAddress, bolt, user, password, picture] = process.argv.slice(2);
const { browser, page } = await openBrowser(executable, browserAddress);
// The Browser allows guides of localhost unless its server says otherwise.
const guide = `http://localhost:${new URL(api).port}/neo4j/guide.html`;

await page.goto(`${browserAddress}/browser/`);
await connect();
await run(`:play ${guide}`);
await page.getByText("Questions to the graph that GraphApi serves").first().waitFor();
await page.locator("[data-exec^='style ']").first().click();
await page.getByText("node.Claim").first().waitFor();

await page.getByTestId("nextSlide").first().click();
await page.getByText("All claims about Kyiv, and who contradicts them").first().waitFor();
await page.locator("pre.runnable", { hasText: "kyiv" }).first().click();
await page.getByTestId("editor-Run").click();
const frame = page.getByTestId("frame").filter({ has: page.locator("svg g.node") }).first();
await frame.locator("svg g.relationship").first().waitFor();

const words = (await frame.locator("svg g.node, svg g.relationship").allTextContents()).map(text => text.replace(/\s+/g, " "));
for (const word of ["Kyiv", "REINTERPRETS", "ASSERTS"])
  assert.ok(words.some(text => text.includes(word)), `the picture says "${word}": ${words.join(" | ")}`);
const colors = await frame.locator("svg g.node circle, svg g.relationship path").evaluateAll(all => all.map(shape => shape.getAttribute("fill")));
for (const color of ["#fffdf5", "#e6f1fb", "#c2361f"])
  assert.ok(colors.includes(color), `the picture has the colour ${color} of /explore/`);
if (picture) {
  await frame.getByTitle("Fullscreen").click();
  await page.waitForTimeout(3000);
  await page.getByLabel("zoom-to-fit").click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: picture });
}
await browser.close();

async function connect() {
  await page.getByTestId("boltaddress").fill(bolt);
  await page.getByTestId("username").fill(user);
  await page.getByTestId("password").fill(password);
  await page.getByTestId("connect").click();
  await page.getByText("You are connected as user").waitFor();
}

async function run(text) {
  await page.locator("#monaco-main-editor .view-lines").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
  await page.getByTestId("editor-Run").click();
}
