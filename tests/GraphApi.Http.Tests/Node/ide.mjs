// Opens the IDE and runs the operation that the cursor is in: node ide.mjs CHROMIUM http://127.0.0.1:5000 [PICTURE]
import { fail, openBrowser } from "./browser.mjs";

const [executable, origin, picture] = process.argv.slice(2);
const { browser, page, faults } = await openBrowser(executable, origin);

await page.goto(`${origin}/graphql`);
await page.getByText("Create Document").click();
await page.getByText("Schema available").waitFor();
await page.getByText("totalCount").first().click();

const answered = page.waitForResponse(r => r.request().method() === "POST" && r.request().postData().includes("contradictedBy"));
await page.keyboard.press("Control+Alt+Enter");
const answer = await (await answered).json();
if (answer.errors || !answer.data.place.claimsWithin.nodes.some(claim => claim.contradictedBy.edges.length > 0))
  faults.push(`answer: ${JSON.stringify(answer).slice(0, 1000)}`);
await page.locator(".view-line", { hasText: "claimsWithin" }).nth(1).waitFor();

if (picture)
  await page.screenshot({ path: picture });
await browser.close();
// Its service worker is not served: it would reload the page, and keep what is served here beyond its time.
fail(faults.filter(fault => !fault.includes("/service-worker.js")));
