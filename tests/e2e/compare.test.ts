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

test("China and Russia in Kyrgyzstan since 2000, by two publishers, as a link that shows the same", async () => {
  const { page, faults, close } = await visit(browser, `${site}/compare/KGZ/trade/`);
  // Chosen before the controls have been taken over: that is not lost.
  await page.getByLabel("Since", { exact: true }).selectOption("2000");
  await page.waitForURL("**from=2000**");
  const other = page.locator("#compare-also");
  const theirs = await other.locator("option", { hasText: "WITS" }).first().getAttribute("value");
  await other.selectOption(theirs);
  await page.waitForURL(`**also=${theirs}**`);
  const labels = () => page.locator(".labels span").allInnerTexts();
  await expect.poll(async () => (await labels()).length).toBeGreaterThan(3);
  const link = page.url();
  const seen = await labels();
  expect(faults).toEqual([]);
  await close();
  const again = await visit(browser, link);
  await expect.poll(() => again.page.locator(".labels span").allInnerTexts()).toEqual(seen);
  expect(again.faults).toEqual([]);
  await again.close();
});

test("what both customs services say stands side by side by one link, and their gap has a page", async () => {
  const { page, faults, close } = await visit(browser, `${site}/compare/KGZ/trade/`);
  const main = page.locator("main");
  await main.getByRole("link", { name: /customs services say/ }).click();
  await page.waitForURL("**also=mixed-partner**");
  await expect.poll(() => main.innerText()).toMatch(/The reading is mixed/);
  expect(await main.locator('a[href="/mirror/KGZ-CHN/"]').count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test("the same question as slope, map and table, each with its address", async () => {
  const { page, faults, close } = await visit(browser, `${site}/compare/KAZ/trade/`);
  const views = page.getByRole("navigation", { name: "Show as" });
  await views.getByRole("link", { name: "Slope" }).click();
  await page.waitForURL("**view=slope**");
  await expect.poll(() => page.locator("figure svg[role=img]").count()).toBe(1);
  await views.getByRole("link", { name: "Map" }).click();
  await page.waitForURL("**view=map**");
  await expect
    .poll(() => page.locator("figure svg[role=img]").first().textContent())
    .toContain("Turkmenistan");
  await views.getByRole("link", { name: "Table" }).click();
  await page.waitForURL("**view=table**");
  await expect.poll(() => page.locator("main table").first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test("a year that is played stops at the last one and stands in the address", async () => {
  const { page, close } = await visit(browser, `${site}/compare/KAZ/trade/?view=bar`);
  const slider = page.locator("#compare-year");
  const last = await slider.getAttribute("max");
  await slider.focus();
  await slider.fill(String(Number(last) - 1));
  await page.getByRole("button", { name: "Play" }).click();
  await expect.poll(() => slider.inputValue()).toBe(last);
  await expect.poll(() => page.url(), { timeout: 5000 }).toContain("year=");
  await close();
});

test("a question without figures is said to have none, and the next one is answered again", async () => {
  const { page, faults, close } = await visit(
    browser,
    `${site}/compare/KAZ/fdi-stock/?actors=NRU,TUV`,
  );
  const heading = () => page.locator("h1").innerText();
  await expect.poll(heading).toMatch(/^No dataset sets Nauru and Tuvalu side by side/);
  expect(await page.locator("main figure").count()).toBe(0);
  await page.locator("main nav").getByRole("link", { name: "Goods trade" }).click();
  await expect.poll(heading).toMatch(/Nauru.*Kazakhstan’s goods trade/);
  expect(await page.locator("main figure").count()).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(heading).toMatch(/^No dataset/);
  expect(faults).toEqual([]);
  await close();
});
