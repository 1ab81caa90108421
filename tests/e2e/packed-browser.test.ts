import { expect, test, vi } from "vitest";
import { browserExecutable } from "../browser/executable.ts";
import { launchBrowser } from "../browser/launch.ts";

test("a machine without a browser gets one from the packages, with its libraries", async () => {
  vi.stubEnv("CHROMIUM_PATH", "packed");
  const executable = await browserExecutable();
  vi.unstubAllEnvs();
  expect(executable.libraries).toMatch(/lib$/);
  const browser = await launchBrowser(executable);
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>drawn</h1>");
    expect(await page.locator("h1").innerText()).toBe("drawn");
  } finally {
    await browser.close();
  }
});
