import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { browserExecutable } from "../browser/executable.ts";
import { launchBrowser } from "../browser/launch.ts";
import { ROOT } from "../built/index.ts";
import { ADDRESSES } from "../e2e/addresses.ts";
import { startServer } from "../server/start.ts";

/**
 * A picture of every kind of page of the built site, for people to look at: on a phone and on a desk, in light
 * and dark. `npm run screenshots -- compare` takes those whose address has the word in it.
 */
const FOLDER = join(ROOT, "screenshots");
const WIDTHS = { phone: 390, desktop: 1280 } as const;
const SCHEMES = ["light", "dark"] as const;
/** Beyond so many pixels a page repeats itself. */
const MOST = 6000;

/** Kinds that stand beside those that the browser tests visit. */
const MORE = [
  "/compare/KAZ/trade/?view=map",
  "/compare/KGZ/trade/?view=slope&from=2000",
  "/embed/claims/byline-2024/06/",
  "/embed/compare/KAZ/trade/",
  "/offline/",
];

const [word = ""] = process.argv.slice(2);
const paths = [...ADDRESSES.map(({ path }) => path), ...MORE].filter((path) => path.includes(word));
const server = await startServer();
const browser = await launchBrowser(await browserExecutable());
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const [device, width] of Object.entries(WIDTHS)) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(server.url + path, { waitUntil: "networkidle" });
      const height = await page.evaluate<number>("document.documentElement.scrollHeight");
      await page.screenshot({
        path: join(FOLDER, `${nameOf(path)}-${device}-${colorScheme}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, MOST) },
      });
    }
    await context.close();
  }
}
await browser.close();
await server.stop();
process.stdout.write(`${paths.length} pages, four times each, are in ${FOLDER}.\n`);

function nameOf(path: string): string {
  return path.replaceAll(/[^\w]+/g, "-").replaceAll(/^-|-$/g, "") || "home";
}
