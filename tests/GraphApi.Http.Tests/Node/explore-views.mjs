// Looks at a claim on the timeline and on the map: node explore-views.mjs CHROMIUM http://127.0.0.1:5000 [TIMELINE-PICTURE MAP-PICTURE]
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fail, openBrowser } from "./browser.mjs";

const [executable, origin, timelinePicture, mapPicture] = process.argv.slice(2);
const { browser, page, faults } = await openBrowser(executable, origin);
const drawing = page.locator("#drawing");
const marks = drawing.getByRole("button", { name: /^(statement|place)/ });
const names = async () => await marks.evaluateAll(all => all.map(mark => mark.getAttribute("aria-label")));

await page.goto(`${origin}/explore/#at=Person/vladimir-medinsky&open=Person/vladimir-medinsky,claimsMade.10`);
await page.locator("#card h2").waitFor();
await page.getByRole("button", { name: "Timeline", exact: true }).click();
await marks.first().waitFor();
const said = await names();
assert.ok(said.some(name => name.includes("2022-03-29") && name.includes("Vladimir Medinsky announces")), `his statements have their times: ${said.join(" | ")}`);

await marks.first().focus();
await page.keyboard.press("Enter");
await page.locator("#card .type", { hasText: "statement" }).waitFor();
assert.match(page.url(), /at=Statement.*&view=timeline/);
assert.ok(await page.evaluate(() => document.activeElement.matches(".pressable")), "who goes on by keys stays on the timeline");

await page.getByRole("button", { name: "Everything" }).click();
await page.waitForFunction(n => document.querySelectorAll("#drawing .pressable").length > n, said.length);
if (timelinePicture)
  await page.screenshot({ path: timelinePicture });
const all = (await names()).length;
await page.locator("#from").fill("2022-03-31");
await page.waitForFunction(n => document.querySelectorAll("#drawing .pressable").length < n, all);
await page.locator("#from").fill("");
await page.getByRole("button", { name: "statement", exact: true }).click();
await page.waitForFunction(() => ![...document.querySelectorAll("#drawing .pressable")].some(mark => mark.getAttribute("aria-label").startsWith("statement")));
await page.getByRole("button", { name: "statement", exact: true }).click();
await marks.first().waitFor();
assert.match(await download("SVG"), /Vladimir Medinsky announces/);

await page.getByRole("button", { name: "Map", exact: true }).click();
await drawing.getByRole("button", { name: /^place Kyiv,/ }).click();
await drawing.locator("[aria-label^='place Kyiv,'][aria-pressed=true]").waitFor();
assert.ok((await drawing.locator("path").first().getAttribute("d")).length > 10_000, "the outlines are drawn");
await page.getByRole("button", { name: "Zoom in" }).click();
if (mapPicture) {
  await page.getByRole("button", { name: "Fit" }).click();
  await page.screenshot({ path: mapPicture });
}
assert.match(await download("SVG"), />UKRAINE</);
assert.equal((await download("PNG")).slice(1, 4), "PNG");
await browser.close();
fail(faults);

async function download(name) {
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  return await readFile(await (await downloaded).path(), "latin1");
}
