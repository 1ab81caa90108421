import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { LANGUAGES } from "./languages.ts";

/** Builds the site in every language, as many at once as there are processors. */
const waiting = [...LANGUAGES];

await run("paraglide-js", ["compile", "--project", "./project.inlang", "--silent"], {});
await rm("build", { recursive: true, force: true });
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await run("vite", ["build", "--logLevel", "warn"], { AMBIT_LANGUAGE: next });
    process.stdout.write(`The site in "${next}" is built.\n`);
  }
}

function run(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, words, { stdio: "inherit", env: { ...process.env, ...env } })
      .on("error", reject)
      .on("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`${command} ${words.join(" ")} ended with ${code}.`));
      });
  });
}
