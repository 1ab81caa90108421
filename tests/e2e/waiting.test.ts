import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser/launch.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("executable"));
});
afterAll(() => browser.close());

/** Pages start once their reader does something: here they are met before that. */
async function meet(path: string, hasTouch = false): Promise<Page> {
  const context = await browser.newContext({ hasTouch, viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.goto(site + path, { waitUntil: "networkidle" });
  return page;
}

const started = (page: Page) => page.locator("header input[role=combobox]").count();

test("a page that is only looked at does no work, and works once it is touched", async () => {
  const page = await meet("/claims/byline-2024/06/", true);
  expect(await started(page)).toBe(0);
  expect(await page.locator("figure svg").count()).toBeGreaterThan(0);
  await page.touchscreen.tap(5, 400);
  await expect.poll(() => started(page)).toBe(1);
  await page.context().close();
});

test("the first touch of a button is not lost", async () => {
  const page = await meet("/", true);
  const theme = () => page.evaluate<string>("document.documentElement.dataset.theme ?? ''");
  expect(await theme()).toBe("");
  await page.locator("header button").tap();
  await expect.poll(theme).toBe("dark");
  await page.context().close();
});

test("a click without a pointer, as screen readers make it, is not lost either", async () => {
  const page = await meet("/");
  await page.evaluate("document.querySelector('header button').click()");
  await expect
    .poll(() => page.evaluate<string>("document.documentElement.dataset.theme ?? ''"))
    .toBe("dark");
  await page.context().close();
});

test("a search begins with the first key", async () => {
  const page = await meet("/");
  await page.keyboard.press("/");
  await page.keyboard.type("gas");
  await expect.poll(() => page.locator("header [role=option]").count()).toBeGreaterThan(1);
  expect(await page.locator("header input").inputValue()).toBe("gas");
  await page.context().close();
});

test("a claim's citation is copied by the first click", async () => {
  const page = await meet("/claims/byline-2024/06/");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = page.locator("main details[open] + button, main details[open] button").last();
  await copy.click();
  await expect
    .poll(() => page.evaluate<string>("navigator.clipboard.readText()"))
    .toContain("/claims/byline-2024/06/");
  await page.context().close();
});

test("what is written in the search before it is there is searched", async () => {
  const page = await meet("/");
  await page.locator("header input").fill("Kazakhstan");
  await expect.poll(() => page.locator("header [role=option]").count()).toBeGreaterThan(1);
  expect(await page.locator("header input").inputValue()).toBe("Kazakhstan");
  await page.context().close();
});

test("an address that asks for more than was written is answered at once", async () => {
  const page = await meet("/claims/?verdict=contested");
  await expect.poll(() => page.locator("main [role=status]").first().innerText()).toMatch(/^6 of/);
  await page.context().close();
});

test("what has been opened before the page starts stays open", async () => {
  const page = await meet("/claims/byline-2024/06/");
  const fold = page.locator("figure details").first();
  await page.evaluate(
    "Object.assign(document.querySelector('figure details'), { open: true }).dataset.written = ''",
  );
  expect(await fold.getAttribute("data-written")).toBe("");
  await page.mouse.move(50, 50);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => fold.getAttribute("data-written")).toBe(null);
  expect(await fold.getAttribute("open")).toBe("");
  await page.context().close();
});
