import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { barriers, overflow } from "../browser/barriers.ts";
import { launchBrowser } from "../browser/launch.ts";
import { visit } from "../browser/visit.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("executable"));
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true } as const;

/** Each with its tag and letters that no other of the languages has on every page. */
const LANGUAGES = [
  { folder: "ru", tag: "ru", letters: /[ыэ]/ },
  { folder: "zh", tag: "zh-Hans", letters: /[\u4e00-\u9fff]/ },
  { folder: "kk", tag: "kk", letters: /[әіңғүұқөһ]/ },
] as const;
const PAGES = ["/", "/claims/byline-2024/06/", "/actors/KAZ/", "/compare/KAZ/trade/", "/method/"];
const CASES = LANGUAGES.flatMap((one) => PAGES.map((path) => ({ ...one, path })));

test.for(CASES)(
  "$folder $path says its language, speaks it, fits a phone and has no barriers",
  async ({ folder, tag, letters, path }) => {
    const { page, faults, close } = await visit(browser, `${site}/${folder}${path}`, PHONE);
    try {
      expect(await page.locator("html").getAttribute("lang")).toBe(tag);
      expect(await page.locator("nav").first().innerText()).toMatch(letters);
      const links = page.locator("link[hreflang]");
      expect(
        await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
      ).toEqual([path, `/ru${path}`, `/zh${path}`, `/kk${path}`, path]);
      expect(await overflow(page), "pixels beside the window").toBeLessThanOrEqual(0);
      expect(await barriers(page)).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  },
);

test("to Russian and back: the page, what it was asked and the place on it stay", async () => {
  const { page, faults, close } = await visit(browser, `${site}/claims/?verdict=refuted#content`);
  await page.locator("header summary").click();
  await page.getByRole("link", { name: "Русский" }).click();
  await page.waitForURL("**/ru/claims/?verdict=refuted#content");
  expect(await page.locator("html").getAttribute("lang")).toBe("ru");
  await page.locator("header summary").click();
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(`${site}/claims/?verdict=refuted#content`);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(faults).toEqual([]);
  await close();
});

test("the language is chosen by keyboard, and without JavaScript", async () => {
  const { page, close } = await visit(browser, `${site}/method/`, { javaScriptEnabled: false });
  await page.locator("header summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/ru/method/");
  expect(await page.locator("h1").innerText()).toBe("От фразы к вердикту");
  await close();
});

test("what is not there is said in the language of its address", async () => {
  const { page, close } = await visit(browser, `${site}/kk/nowhere/`);
  expect(await page.locator("html").getAttribute("lang")).toBe("kk");
  expect(await page.locator("h1").innerText()).toBe("Мұндай бет жоқ");
  await close();
});
