// Opens /explore/ of an API that it can't ask: node explore-refused.mjs CHROMIUM http://127.0.0.1:5000 WHAT-IT-MUST-SAY
import { fail, openBrowser } from "./browser.mjs";

const [executable, origin, words] = process.argv.slice(2);
const { browser, page, faults } = await openBrowser(executable, origin);
await page.goto(`${origin}/explore/`);
await page.getByRole("alert").getByText(words).waitFor();
await browser.close();
fail(faults);
