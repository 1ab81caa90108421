import { chromium, type Browser } from "playwright-core";
import { environmentFor, type Executable } from "./executable.ts";

/** No sandbox, as containers allow none; and nothing that calls home. */
const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-dev-shm-usage",
];

export function launchBrowser(
  executable: Executable,
  more: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath: executable.path,
    env: environmentFor(executable),
    args: [...FLAGS, ...more],
  });
}
