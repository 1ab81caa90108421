import { existsSync } from "node:fs";
import { join } from "node:path";
import { PACK } from "./index.ts";

/** These suites look at what was built; without it, one sentence is better than a hundred failures. */
export default function setup(): void {
  if (existsSync(join(PACK, "release.json"))) return;
  throw new Error("There is no build to test. `npm test` builds first; by hand: turbo run build.");
}
