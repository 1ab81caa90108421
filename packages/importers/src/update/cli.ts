import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { LIMITS } from "./client/index.ts";
import { updateCommand } from "./command/command.ts";
import { BarProgress, PlainProgress } from "./progress/index.ts";
import { SOURCES } from "./sources.ts";

// The edge: the only place that knows the clock, chance, the network, and this machine.
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

const out = (line: string) => process.stdout.write(`${line}\n`);
const { stderr } = process;
const bar = new BarProgress((text) => stderr.write(text), stderr.columns ?? 80);

process.exitCode = await updateCommand(SOURCES, process.argv.slice(2), {
  out,
  err: (line) => stderr.write(`${line}\n`),
  progress: stderr.isTTY ? bar : new PlainProgress((line) => stderr.write(`${line}\n`)),
  wire: {
    fetch: globalThis.fetch,
    sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
    now: () => Date.now(),
  },
  limits: LIMITS,
  seed: randomInt(2 ** 32),
  keys: process.env,
  signal: stop.signal,
  project: fileURLToPath(new URL("../../../../", import.meta.url)),
  folder: process.cwd(),
});
