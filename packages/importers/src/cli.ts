import { describeIssue } from "@ambit/core/model";
import { parseArgs } from "node:util";
import { IMPORTERS, runImporters } from "./index.ts";

const USAGE = `Usage: node src/cli.ts <raw folder> <data folder> [--only <importer>]...
Importers: ${IMPORTERS.map((i) => i.id).join(", ") || "none"}
`;

process.exitCode = main();

function main(): number {
  const args = readArguments();
  if (args === undefined) {
    process.stderr.write(USAGE);
    return 1;
  }
  const result = runImporters({
    importers: IMPORTERS.filter((i) => args.only.length === 0 || args.only.includes(i.id)),
    raw: args.raw,
    data: args.data,
    progress: (line) => process.stdout.write(`${line}\n`),
  });
  if (result.ok) {
    process.stdout.write(`${result.value.length} datasets written to ${args.data}/datasets\n`);
    return 0;
  }
  for (const issue of result.issues) process.stderr.write(`${describeIssue(issue)}\n`);
  process.stderr.write(`${result.issues.length} issues: nothing was written\n`);
  return 1;
}

function readArguments(): { raw: string; data: string; only: readonly string[] } | undefined {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { only: { type: "string", multiple: true } },
    });
    const [raw, data, ...more] = positionals;
    const only = values.only ?? [];
    const unknown = only.filter((id) => !IMPORTERS.some((i) => i.id === id));
    for (const id of unknown) process.stderr.write(`There is no importer "${id}".\n`);
    if (raw === undefined || data === undefined || more.length > 0 || unknown.length > 0)
      return undefined;
    return { raw, data, only };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}
