// A page of a browser that remembers what it should not have done: calls to other hosts, and errors in its console.
import { chromium } from "playwright-core";

export async function openBrowser(executablePath, origin, options = {}) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  const faults = [];
  page.on("request", request => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      faults.push(`call of ${request.url()}`);
  });
  page.on("pageerror", error => faults.push(`error: ${error.message}`));
  page.on("console", message => {
    if (message.type() === "error")
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  return { browser, page, faults };
}

export function fail(faults) {
  if (faults.length > 0)
    throw new Error(faults.join("\n"));
}
