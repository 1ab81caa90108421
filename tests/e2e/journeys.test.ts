import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { launchBrowser } from "../browser/launch.ts";
import { visit } from "../browser/visit.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("executable"));
});
afterAll(() => browser.close());

async function counted(query: string): Promise<number> {
  const answer = await fetch(`${site}/v1/claims?limit=500&${query}`);
  return z.object({ items: z.array(z.unknown()) }).parse(await answer.json()).items.length;
}

test("the list of claims narrows to one verdict, says how many, and keeps it in the address", async () => {
  const { page, faults, close } = await visit(browser, `${site}/claims/`);
  const contested = await counted("status=contested");
  await page
    .getByLabel(/verdict/i)
    .first()
    .selectOption("contested");
  const said = new RegExp(`^${contested} of`);
  await expect.poll(() => page.locator("main [role=status]").innerText()).toMatch(said);
  await expect.poll(() => page.url()).toContain("contested");
  expect(await page.locator("main li a[href^='/claims/']:not([href*='?'])").count()).toBe(
    contested,
  );
  const shared = await visit(browser, page.url());
  await expect.poll(() => shared.page.locator("main [role=status]").innerText()).toMatch(said);
  expect([...faults, ...shared.faults]).toEqual([]);
  await shared.close();
  await close();
});

test("from the list to a claim, from it to its source, and back by the browser's own button", async () => {
  const { page, faults, close } = await visit(browser, `${site}/claims/?source=byline-2024`);
  await page.locator("main a[href='/claims/byline-2024/06/']").first().click();
  await page.waitForURL("**/claims/byline-2024/06/");
  await expect.poll(() => page.locator("h1").innerText()).toMatch(/Kazakhstan and China/);
  for (const figure of ["41.17", "30.06", "31.53"])
    expect(await page.locator("main").innerText()).toContain(figure);
  await page.locator("main a[href^='/sources/byline-2024']").first().click();
  await page.waitForURL("**/sources/byline-2024/**");
  await page.goBack();
  await page.waitForURL("**/claims/byline-2024/06/");
  expect(faults).toEqual([]);
  await close();
});

test("light and dark can be chosen, and the choice is kept", async () => {
  const { page, faults, close } = await visit(browser, `${site}/method/`, { colorScheme: "light" });
  const background = () =>
    page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
  const before = await background();
  await page
    .getByRole("button", { name: /theme|dark|light/i })
    .first()
    .click();
  await expect.poll(background).not.toBe(before);
  const chosen = await background();
  await page.reload();
  expect(await background()).toBe(chosen);
  expect(faults).toEqual([]);
  await close();
});
