// Opens /explore/ of an API that runs no texts: node explore-refused.mjs CHROMIUM http://127.0.0.1:5000
import { openBrowser } from "./browser.mjs";

const [executable, origin] = process.argv.slice(2);
const { browser, page } = await openBrowser(executable, origin);
await page.goto(`${origin}/explore/`);
await page.getByRole("alert").getByText("this API runs the documents that its operator trusts").waitFor();
await browser.close();
