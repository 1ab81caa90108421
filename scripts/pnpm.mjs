// Runs the pinned pnpm through npx, so that Node and npm are all that a machine needs.
// Written for old Nodes too: this is what runs before the project's own Node is installed.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const ATTEMPTS = 3;
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const npx = ["npx", "--yes", `pnpm@${manifest.devEngines.packageManager.version}`];

// The terminal sends Ctrl-C to the child as well; its exit code is the answer.
process.on("SIGINT", () => {});

let code = await run(process.argv.slice(2), "inherit");
// pnpm's binary is an optional dependency of pnpm: a registry that answers 404 for a moment leaves
// a pnpm without one. Only then is it tried again; a failure of pnpm's own is final.
for (let attempt = 2; code !== 0 && attempt <= ATTEMPTS; attempt++) {
  if ((await run(["--version"], "ignore")) === 0) break;
  process.stderr.write(`pnpm could not be fetched; attempt ${attempt} of ${ATTEMPTS}\n`);
  await wait(2000);
  code = await run(process.argv.slice(2), "inherit");
}
process.exitCode = code;

function run(args, stdio) {
  return new Promise((resolve) => {
    const windows = process.platform === "win32";
    const child = spawn(npx[0], [...npx.slice(1), ...args], { stdio, shell: windows });
    child.on("error", () => resolve(1));
    child.on("exit", (status, signal) => resolve(status ?? (signal === "SIGINT" ? 130 : 1)));
  });
}
