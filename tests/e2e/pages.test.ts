import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { launchBrowser } from "../browser/launch.ts";
import { visit } from "../browser/visit.ts";
import { ADDRESSES } from "./addresses.ts";

const site = inject("site");
let browser: Browser;
let axe: string;

beforeAll(async () => {
  browser = await launchBrowser(inject("executable"));
  axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
});
afterAll(() => browser.close());

const DEVICES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const;
const CASES = ADDRESSES.flatMap((address) =>
  (["phone", "desktop"] as const).map((device) => ({ ...address, device })),
);

const Violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** What axe-core finds fault with by these rules (all of them when none is named), each with the first element. */
async function barriers(page: Page, ...rules: readonly string[]): Promise<readonly string[]> {
  // Evaluated by the debugger, which no content security policy stops.
  await page.evaluate(axe);
  const options = rules.length > 0 ? { runOnly: rules } : {};
  const found: unknown = await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then((results) => results.violations)`,
  );
  return Violations.parse(found).map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0]?.html}`);
}

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
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
      await expect
        .poll(() => overflow(page), { message: "pixels beside the window" })
        .toBeLessThanOrEqual(0);
      expect(await barriers(page), "light").toEqual([]);
      // Colours are all that a scheme changes, and what is out of sight would keep the old ones.
      await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
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
