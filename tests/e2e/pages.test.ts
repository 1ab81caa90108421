import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { barriers, covered, overflow } from "../browser/barriers.ts";
import { launchBrowser } from "../browser/launch.ts";
import { visit } from "../browser/visit.ts";
import { ADDRESSES } from "./addresses.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("executable"));
});
afterAll(() => browser.close());

const DEVICES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const;
const CASES = ADDRESSES.flatMap((address) =>
  (["phone", "desktop"] as const).map((device) => ({ ...address, device })),
);

const background = (page: Page) =>
  page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");

test.for(CASES)(
  "$path on a $device, light and dark",
  async ({ path, heading, device, status = 200 }) => {
    const { page, faults, close } = await visit(browser, site + path, {
      ...DEVICES[device],
      colorScheme: "light",
    });
    try {
      const headings = await page.locator("h1").allInnerTexts();
      expect(headings).toEqual([expect.stringMatching(heading)]);
      expect(await page.title()).toMatch(/\S{3,}/);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      // What is out of sight is not laid out, and would keep the colours of another scheme.
      await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
      await expect
        .poll(() => overflow(page), { message: "pixels beside the window" })
        .toBeLessThanOrEqual(0);
      expect(await covered(page), "labels that cover one another").toEqual([]);
      expect(await barriers(page), "light").toEqual([]);
      const light = await background(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(() => background(page)).not.toBe(light);
      expect(await barriers(page, "color-contrast"), "dark").toEqual([]);
      expect(status === 200 ? faults : []).toEqual([]);
    } finally {
      await close();
    }
  },
);

test.for(ADDRESSES)(
  "$path is readable without JavaScript",
  async ({ path, heading, status = 200 }) => {
    const { page, close } = await visit(browser, site + path, { javaScriptEnabled: false });
    try {
      const without = await page.locator("main").innerText();
      expect(await page.locator("h1").innerText()).toMatch(heading);
      expect(without.length).toBeGreaterThan(status === 200 ? 200 : 20);
      // Every part can be reached by a link.
      expect(await page.locator("a[href^='/claims']").count()).toBeGreaterThan(0);
    } finally {
      await close();
    }
  },
);
