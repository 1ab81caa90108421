import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import lighthouse from "lighthouse";
import { browserExecutable } from "../browser/executable.ts";
import { launchBrowser } from "../browser/launch.ts";
import { startServer } from "../server/start.ts";

/** What each category must come to, as a share of one. Raise one; lower one only with its reason. */
const FLOORS = { performance: 0.95, accessibility: 1, "best-practices": 1, seo: 1 } as const;

/** So many places of each complaint. */
const SHOWN = 3;

const PATHS = [
  "/",
  "/claims/",
  "/claims/byline-2024/06/",
  "/compare/KAZ/trade/",
  "/sources/byline-2024/",
];

/** Audits the built site as a phone on a slow line sees it, simulated; ends with 1 where a floor is missed. */
const [word = ""] = process.argv.slice(2);
const server = await startServer();
const port = await freePort();
const browser = await launchBrowser(await browserExecutable(), [`--remote-debugging-port=${port}`]);
let missed = 0;
for (const path of PATHS.filter((one) => one.includes(word))) {
  const result = await lighthouse(server.url + path, {
    port,
    logLevel: "error",
    output: "json",
    formFactor: "mobile",
    throttlingMethod: "simulate",
    onlyCategories: Object.keys(FLOORS),
  });
  if (!result) throw new Error(`Lighthouse has no answer for ${path}`);
  const { categories, audits, environment } = result.lhr;
  const scores = Object.entries(FLOORS).map(([name, floor]) => {
    const { score = 0, auditRefs = [] } = categories[name] ?? {};
    if ((score ?? 0) < floor) missed += 1;
    const failed = auditRefs
      .map(({ id, weight }) => ({ weight, audit: audits[id] }))
      .filter(({ weight, audit }) => weight > 0 && (audit?.score ?? 1) < 0.9)
      .flatMap(({ audit }) => [
        `    ${audit?.title} ${audit?.displayValue ?? ""}`,
        ...placesOf(audit?.details),
      ]);
    return { line: `${name} ${score}`, failed };
  });
  // About 1000 is a desktop at rest. A machine that is busy with other things slows scripts, not pages.
  const speed = Math.round(environment.benchmarkIndex);
  process.stdout.write(
    `${path}: ${scores.map(({ line }) => line).join(", ")} (this machine: ${speed})\n`,
  );
  for (const line of scores.flatMap(({ failed }) => failed)) process.stdout.write(`${line}\n`);
}
await browser.close();
await server.stop();
process.exitCode = missed > 0 ? 1 : 0;

/** The first places on the page that an audit complains of. */
function placesOf(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: readonly Record<string, unknown>[] };
  return items.slice(0, SHOWN).map((item) => `      ${JSON.stringify(item).slice(0, 240)}`);
}

/** A port that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const found = (probe.address() as AddressInfo).port;
  probe.close();
  await once(probe, "close");
  return found;
}
