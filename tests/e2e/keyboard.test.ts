import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { visit } from "../browser/visit.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("executable"));
});
afterAll(() => browser.close());

test("by the keyboard alone: past the header, a search, a claim, and where the focus is can be seen", async () => {
  const { page, faults, close } = await visit(browser, `${site}/`);
  const focused = (what: string) => page.evaluate<string>(`document.activeElement.${what}`);
  await page.keyboard.press("Tab");
  expect(await focused("textContent")).toBe("Skip to content");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toMatch(/#content$/);
  await page.keyboard.press("Tab");
  const outline = "getComputedStyle(document.activeElement).outlineStyle";
  expect(await page.evaluate<string>(outline)).not.toBe("none");

  await page.keyboard.press("/");
  await page.keyboard.type("41 billion dollars");
  const options = page.locator("header [role=option][href*='/claims/']");
  await expect.poll(() => options.count()).toBeGreaterThan(0);
  const wanted = "/claims/byline-2024/06/";
  const chosen = () =>
    page.locator("header [role=option][aria-selected=true]").first().getAttribute("href");
  do await page.keyboard.press("ArrowDown");
  while ((await chosen()) !== wanted);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${wanted}`);
  expect(faults).toEqual([]);
  await close();
});

test("what changed hands in 2012: the matrix says since when, and leads to who passed whom", async () => {
  const { page, faults, close } = await visit(browser, `${site}/`);
  const cell = page
    .locator("td", { hasText: "leads since 2012" })
    .filter({ visible: true })
    .first();
  const leader = await cell.locator("a").first().innerText();
  await cell.locator("a").first().click();
  await page.waitForURL("**/compare/**");
  await expect.poll(() => page.locator("main").innerText()).toContain("Who passed whom");
  const passed = page.locator("main li, main p", { hasText: "2012" }).filter({ hasText: leader });
  expect(await passed.count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await close();
});
