import { browserExecutable } from "./executable.ts";
import { launchBrowser } from "./launch.ts";
const site = process.argv[2]!;
const browser = await launchBrowser(await browserExecutable());
const list = process.argv.slice(3);
for (const path of list) {
  for (const [name, width] of [
    ["phone", 390],
    ["desktop", 1280],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: name === "phone" ? 1500 : 1000 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(site + path, { waitUntil: "networkidle" });
    const over = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    console.log(path, name, "overflow", over);
    await page.screenshot({ path: `/tmp/shots/${path.replaceAll("/", "_")}${name}.png` });
    await context.close();
  }
}
await browser.close();
