// What axe finds on a page that people can't pass: its rules of a serious or critical impact.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** By the page's own policy axe could not be put into it, so it is evaluated from outside. */
export async function barriers(page, where) {
  await page.evaluate(await readFile(axe, "utf8"));
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.filter(found => ["serious", "critical"].includes(found.impact))
    .map(found => `axe (${where}): ${found.id}: ${found.help}: ${found.nodes.map(node => node.html).slice(0, 3).join(" ")}`);
}
