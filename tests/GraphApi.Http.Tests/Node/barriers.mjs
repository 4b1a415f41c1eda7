// Opens a page, light and dark, wide and narrow, and asks axe: node barriers.mjs CHROMIUM http://127.0.0.1:5000 PATH WHAT-MUST-APPEAR
import { barriers } from "./axe.mjs";
import { fail, openBrowser } from "./browser.mjs";

const [executable, origin, path, appearing] = process.argv.slice(2);

for (const colorScheme of ["light", "dark"])
  for (const width of [1280, 390]) {
    const { browser, page, faults } = await openBrowser(executable, origin, { colorScheme, viewport: { width, height: 800 } });
    await page.goto(origin + path);
    await page.locator(appearing).first().waitFor();
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      faults.push(`it is wider than ${width} pixels`);
    faults.push(...await barriers(page, `${colorScheme}, ${width} pixels`));
    await browser.close();
    fail(faults);
  }
