// npm test: everything that guards main, on a clone with nothing but Node and npm.
import { pnpm } from "./pnpm.mjs";

await pnpm("install --frozen-lockfile", "run check", "run build", "exec vitest run");
