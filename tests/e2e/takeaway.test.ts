import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

test("a chart leaves the site as SVG and PNG that need nothing from it", async () => {
  const { page, faults, close } = await visit(browser, `${site}/claims/byline-2024/06/`);
  const take = async (form: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: `as ${form}` })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(`byline-2024-06.${form.toLowerCase()}`);
    return readFile(await download.path());
  };
  const svg = (await take("SVG")).toString();
  expect(svg).toContain("IMF data terms of use");
  expect(svg).toContain("data:font/woff2;base64,");
  expect(svg).not.toMatch(/var\(|href=/);
  const png = await take("PNG");
  expect(png.readUInt32BE(16)).toBe(1920);
  expect(faults).toEqual([]);
  await close();
});

test("a claim stands in a frame of another page without scripts; the page itself may not", async () => {
  const { page, faults, close } = await visit(browser, `${site}/embed/claims/byline-2024/06/`, {
    javaScriptEnabled: false,
  });
  expect(await page.locator("h1").innerText()).toMatch(/Kazakhstan and China/);
  expect(await page.locator("header, nav").count()).toBe(0);
  expect(await page.locator("footer a").getAttribute("href")).toBe("/claims/byline-2024/06/");
  expect(faults).toEqual([]);
  await close();
  const policy = async (path: string) =>
    (await fetch(site + path)).headers.get("Content-Security-Policy");
  expect(await policy("/embed/claims/byline-2024/06/")).toBe("frame-ancestors *");
  expect(await policy("/claims/byline-2024/06/")).toBe("frame-ancestors 'none'");
});

test("a comparison stands in a frame as it was chosen, and what is followed from it opens outside", async () => {
  const { page, close } = await visit(
    browser,
    `${site}/compare/KGZ/trade/?actors=CHN,TUR&view=bar`,
  );
  const code = page.locator("main pre").last();
  await code.scrollIntoViewIfNeeded();
  await expect.poll(() => code.textContent()).toContain(`src="${site}/embed/`);
  const [, address = ""] = /src="([^"]+)"/.exec((await code.textContent()) ?? "") ?? [];
  await page.goto(address.replaceAll("&amp;", "&"), { waitUntil: "networkidle" });
  await expect.poll(() => page.locator("h1").innerText()).toMatch(/China and Turkey|Turkey/);
  expect(await page.locator("figure").innerText()).toMatch(/China[^]*Turkey/);
  const controls = page.locator("header, nav, input, select, button");
  expect(await controls.filter({ visible: true }).count()).toBe(0);
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    page.locator("footer a").click(),
  ]);
  await expect.poll(() => opened.url()).toContain("/compare/KGZ/trade/?actors=CHN,TUR");
  await close();
});

test("in a frame of another page nothing is kept for its readers, on the site itself it is", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const body = `<iframe src="${site}/embed/compare/KAZ/trade/?actors=CHN,TUR"></iframe>`;
  const elsewhere = createServer((_, answer) => {
    answer.writeHead(200, { "content-type": "text/html" }).end(body);
  }).listen(0);
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}`);
  await expect.poll(() => page.frameLocator("iframe").locator("h1").innerText()).toMatch(/Turkey/);
  expect(context.serviceWorkers()).toEqual([]);
  await page.goto(`${site}/embed/compare/KAZ/trade/`);
  await expect.poll(() => context.serviceWorkers().length).toBe(1);
  await context.close();
  elsewhere.close();
});

test("a frame of a comparison says what it was asked in vain, and is whole without scripts", async () => {
  const vain = await visit(browser, `${site}/embed/compare/?target=KAZ&indicator=nothing`);
  expect(await vain.page.locator("[role=alert]").innerText()).toContain("nothing");
  await vain.close();
  const { page, close } = await visit(browser, `${site}/embed/compare/KAZ/trade/`, {
    javaScriptEnabled: false,
  });
  expect(await page.locator("h1").innerText()).toMatch(/China passed Russia/);
  expect(await page.locator("figure svg path").count()).toBeGreaterThan(1);
  await close();
});

test("what has been read can be read again without a network, and nothing old is shown with one", async () => {
  const { page, close } = await visit(browser, `${site}/claims/byline-2024/06/`);
  // Polled from outside: a predicate inside the page would need `eval`, which the page forbids.
  const holds = (fact: string) =>
    expect.poll(() => page.evaluate<boolean>(fact), { timeout: 15_000 });
  await holds("navigator.serviceWorker.controller !== null").toBe(true);
  const kept = (path: string) =>
    page.evaluate<boolean>(`caches.match(${JSON.stringify(site + path)}).then(Boolean)`);
  // What a page is made of is kept after it, file by file.
  const allKept = `Promise.all(performance.getEntriesByType("resource").filter(({ name }) => name.includes("/immutable/")).map(({ name }) => caches.match(name))).then((all) => all.every(Boolean))`;
  await holds(allKept).toBe(true);
  for (const half of ["", "__data.json"])
    await expect.poll(() => kept(`/claims/byline-2024/06/${half}`)).toBe(true);
  await page.locator("main a[href='/sources/byline-2024/']").first().click();
  await page.waitForURL("**/sources/byline-2024/");
  await expect.poll(() => kept("/sources/byline-2024/")).toBe(true);
  await holds(allKept).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await page.mouse.move(3, 3);
  await page.mouse.move(4, 4);
  await page.locator("header input[role=combobox]").waitFor();
  expect(await page.locator("h1").innerText()).toMatch(/China Increases Influence/);
  await page.goBack();
  await page.waitForURL("**/claims/byline-2024/06/");
  await expect.poll(() => page.locator("h1").innerText()).toMatch(/Kazakhstan and China/);
  await page.goto(`${site}/actors/RUS/`);
  expect(await page.locator("h1").innerText()).toBe("There is no connection");
  await expect.poll(() => page.locator("main li").count()).toBeGreaterThan(1);
  // What most people come for is there unread, and can be searched.
  await page.goto(`${site}/claims/`);
  expect(await page.locator("h1").innerText()).toMatch(/claim/);
  await page.locator("header input").fill("gas");
  await expect.poll(() => page.locator("header [role=option]").count()).toBeGreaterThan(1);
  await page.context().setOffline(false);
  await page.goto(`${site}/actors/RUS/`);
  expect(await page.locator("h1").innerText()).toMatch(/Russia/);
  await close();
});

test("a test that somebody writes is a link that another can open", async () => {
  const { page, close } = await visit(
    browser,
    `${site}/check/?test=${encodeURIComponent("trade(KAZ, CHN)[2012] > trade(KAZ, RUS)[2012]")}`,
  );
  await expect
    .poll(() => page.locator("main").innerText(), { timeout: 30_000 })
    .toMatch(/Goods trade between Kazakhstan and China in 2012/);
  const file = await page
    .getByRole("link", { name: /claim file|file/i })
    .first()
    .getAttribute("href");
  expect(decodeURIComponent(file ?? "")).toContain("trade(KAZ, CHN)[2012]");
  await close();
});

test("feeds are found from every page", async () => {
  const { page, close } = await visit(browser, `${site}/method/`, { javaScriptEnabled: false });
  const links = page.locator("link[type='application/atom+xml']");
  const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(paths).toEqual(["/feeds/claims.xml", "/feeds/verdicts.xml"]);
  for (const path of paths) expect(await (await fetch(site + path)).text()).toContain("<feed");
  await close();
});
