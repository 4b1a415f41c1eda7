// Looks for Medinsky, expands a claim of his, and opens the address afresh: node explore.mjs CHROMIUM http://127.0.0.1:5000 [PICTURE]
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fail, openBrowser } from "./browser.mjs";

const [executable, origin, picture] = process.argv.slice(2);
const { browser, page, faults } = await openBrowser(executable, origin);
const shown = async from => (await from.locator("#shown li").allTextContents()).sort();
const title = (from, text) => from.locator("#card h2", { hasText: text }).waitFor();

await page.goto(`${origin}/explore`);
await page.locator("#card h2").waitFor();
assert.ok((await shown(page)).length > 5, "the page opens with what is disputed most");
assert.ok(await page.locator("#picture canvas").count() > 0, "the picture is drawn");

await page.getByRole("searchbox").fill("Medinsky");
await page.getByRole("button", { name: "person Vladimir Medinsky", exact: true }).click();
await title(page, "Vladimir Medinsky");
const claims = page.getByRole("region", { name: "Claims", exact: true });
const claim = "The Russian military will drastically reduce its military activity around Kyiv and Chernihiv.";
assert.ok((await shown(page)).some(text => text.includes(claim)), "his claims are in the picture");

await claims.getByRole("button", { name: claim }).focus();
await page.keyboard.press("Enter");
await title(page, "The Russian military will drastically reduce");
await page.getByRole("button", { name: "Expand" }).click();
const contradictions = page.getByRole("region", { name: "Contradicted by" });
await contradictions.getByRole("button", { name: "Hide: Contradicted by" }).waitFor();
const kinds = await contradictions.locator(".kind").allTextContents();
assert.deepEqual([...new Set(kinds)].sort(), ["doubts", "qualifies", "reinterprets"]);

const before = await shown(page);
const afresh = await browser.newPage();
await afresh.goto(page.url());
await title(afresh, "The Russian military will drastically reduce");
assert.deepEqual(await shown(afresh), before, "the address opened afresh shows the same nodes");
await page.goBack();
await page.getByRole("button", { name: "Show in picture: Contradicted by" }).waitFor();
await page.goForward();

const downloaded = page.waitForEvent("download");
await page.getByRole("button", { name: "SVG" }).click();
const drawing = await readFile(await (await downloaded).path(), "utf8");
assert.match(drawing, />reinterprets<\/text>/);
const png = page.waitForEvent("download");
await page.getByRole("button", { name: "PNG" }).click();
assert.equal((await readFile(await (await png).path())).subarray(1, 4).toString(), "PNG");

if (picture)
  await page.screenshot({ path: picture });
await browser.close();
fail(faults);
