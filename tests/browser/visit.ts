import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page that has been opened, and everything that went wrong on it since. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens an address in a fresh profile and waits until the page is alive and quiet. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
      faults.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== url)
      faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  // Pages wait for their reader; the field for searching then says what it can do, and not before.
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  if (options.javaScriptEnabled !== false && (await page.locator("header input").count()) > 0)
    await page.locator("header input[role=combobox]").waitFor();
  return { page, faults, close: () => context.close() };
}
