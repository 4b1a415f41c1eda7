// Looks at a graph of films and plays: node explore-other.mjs CHROMIUM http://127.0.0.1:5000
import assert from "node:assert/strict";
import { barriers } from "./axe.mjs";
import { fail, openBrowser } from "./browser.mjs";

const [executable, origin] = process.argv.slice(2);
const { browser, page, faults } = await openBrowser(executable, origin);
const shown = async () => (await page.locator("#shown li").allTextContents()).sort();
const marks = async () => await page.locator("#drawing .pressable").evaluateAll(all => all.map(mark => mark.getAttribute("aria-label")));
const title = text => page.locator("#card h2", { hasText: text }).waitFor();

await page.goto(`${origin}/explore/`);
await title("Metropolis");
assert.deepEqual(await shown(), ["location Babelsberg", "movie Metropolis", "person Brigitte Helm"]);

await page.getByRole("searchbox").fill("Helm");
await page.getByRole("button", { name: "person Brigitte Helm", exact: true }).click();
await title("Brigitte Helm");
await page.getByRole("region", { name: "acted in" }).getByText("roles: Maria").waitFor();
assert.deepEqual(await shown(), ["movie Metropolis", "person Brigitte Helm", "play Faust"]);

await page.getByRole("button", { name: "Timeline", exact: true }).click();
await page.locator("#drawing .pressable").first().waitFor();
assert.deepEqual(await marks(), ["play, 1829-01-19 until 1829-02-01: Faust", "movie, 1927-01-10: Metropolis"]);

await page.goto(`${page.url().replace("view=timeline", "view=map")}&all`);
await page.reload();
await page.getByRole("button", { name: "location Babelsberg, 52.39, 13.12" }).waitFor();
await title("Brigitte Helm");
faults.push(...await barriers(page, "map of another schema"));
await browser.close();
fail(faults);
