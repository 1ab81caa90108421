import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { z } from "zod";

const Violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

let reading: Promise<string> | undefined;

/** What axe-core finds fault with by these rules (all of them when none is named), each with the first element. */
export async function barriers(
  page: Page,
  ...rules: readonly string[]
): Promise<readonly string[]> {
  reading ??= readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  // Evaluated by the debugger, which no content security policy stops.
  await page.evaluate(await reading);
  const options = rules.length > 0 ? { runOnly: rules } : {};
  const found: unknown = await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then((results) => results.violations)`,
  );
  return Violations.parse(found).map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0]?.html}`);
}

/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );

/** Labels beside lines that cover one another, as pairs of their words. */
export const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll(".labels")].flatMap((labels) => {
    const boxes = [...labels.children].map((one) => [one.innerText, one.getBoundingClientRect()]);
    return boxes.flatMap(([words, a], index) =>
      boxes.slice(index + 1).flatMap(([others, b]) =>
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 ? [words + " | " + others] : [],
      ),
    );
  })`);
