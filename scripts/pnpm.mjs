// Runs the pinned pnpm through npx, so that Node and npm are all that a machine needs.
// Written for old Nodes too: it runs before the project's own Node is installed.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const ATTEMPTS = 3;
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const pinned = `pnpm@${manifest.devEngines.packageManager.version}`;

/** Runs one pnpm command after the other and ends this process with the code of the first that fails. */
export async function pnpm(...commands) {
  for (const command of commands) {
    const code = await attempt(command.split(" "));
    if (code !== 0) process.exit(code);
  }
}

async function attempt(args) {
  let code = await run("npx", ["--yes", pinned, ...args]);
  // pnpm's binary is an optional dependency of pnpm: a registry that answers 404 for a moment leaves
  // a pnpm without one. Only then is it tried again; a failure of pnpm's own is final.
  for (let turn = 2; code !== 0 && code !== INTERRUPTED && turn <= ATTEMPTS; turn++) {
    if ((await run("npx", ["--yes", pinned, "--version"], "ignore")) === 0) break;
    process.stderr.write(`pnpm could not be fetched; attempt ${turn} of ${ATTEMPTS}\n`);
    await wait(2000);
    code = await run("npx", ["--yes", pinned, ...args]);
  }
  return code;
}

const INTERRUPTED = 130;

/** Runs a program in this terminal and gives its exit code; a signal to this process reaches it. */
export function run(program, args, stdio = "inherit") {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio, shell: process.platform === "win32" });
    // Not taken off again: the same Ctrl-C may arrive twice, from the terminal and from npm.
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.on("error", () => resolve(1));
    child.on("exit", (code, signal) => resolve(code ?? (signal ? INTERRUPTED : 1)));
  });
}
