// npm start: installs, builds what has changed, and serves site and API until Ctrl-C.
import { pnpm, run } from "./pnpm.mjs";

await pnpm("install --frozen-lockfile", "run build");
// npm puts the project's own Node first on PATH, which the install has just placed there.
process.exitCode = await run("node", ["apps/api/src/node.ts"]);
