// Opens the start page, light and dark: node startpage.mjs CHROMIUM http://127.0.0.1:5000 [PICTURE]
// Its main question is answered as tables, keys reach everything, axe finds nothing serious, and nobody else is called.
import { barriers } from "./axe.mjs";
import { fail, openBrowser } from "./browser.mjs";

const [executable, origin, picture] = process.argv.slice(2);

for (const colorScheme of ["light", "dark"]) {
  const { browser, page, faults } = await openBrowser(executable, origin, { colorScheme });
  await page.goto(origin);
  await page.getByText("HTTP 200").waitFor();
  for (const text of ["claims within (14 in all)", "John Kirby, US Department of Defense", "contradicted by"])
    if (await page.getByText(text).count() === 0)
      faults.push(`the tables lack "${text}"`);
  for (const name of ["IDE", "Explore the graph", "Schema", "The query language", "GraphQL over HTTP"])
    if (!await leadsSomewhere(page, name))
      faults.push(`the link ${name} leads nowhere`);
  if (await page.evaluate(() => document.getElementById("table").scrollWidth > document.getElementById("table").clientWidth))
    faults.push("the tables are wider than the page shows");
  if (picture && colorScheme === "light")
    await page.screenshot({ path: picture });

  await chooseByKeys(page, faults);
  faults.push(...await barriers(page, colorScheme));
  await browser.close();
  fail(faults);
}

/** Asked for as a browser asks: what a program gets at the same address is the API. */
async function leadsSomewhere(page, name) {
  const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
  const answer = await page.request.get(new URL(href, origin).href, { headers: { Accept: "text/html,*/*;q=0.8" } });
  return answer.ok();
}

async function chooseByKeys(page, faults) {
  await page.getByRole("button", { name: "Every contradiction of one kind" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Every contradiction of one kind" }).waitFor();
  await page.locator("#table").getByText("REINTERPRETS").first().waitFor();
  await page.getByText("Operation and variables").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  if (await page.evaluate(() => document.activeElement.id) !== "query")
    faults.push("Tab does not lead to the operation");
}
