import { command } from "./run/command.ts";
import { IMPORTERS } from "./index.ts";

process.exitCode = command(IMPORTERS, process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
