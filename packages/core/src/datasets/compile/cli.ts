import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeIssue } from "../../model/index.ts";
import { compile } from "./compile.ts";
import { derive, staleFiles } from "./derive.ts";

/**
 * Without a flag the pack is built and the data folder is left alone; `--write` also writes down in
 * it what follows from it; `--check` builds nothing and fails where what is written down is not what
 * comes out.
 */
const [folder, target, flag, ...rest] = process.argv.slice(2);
const known = flag === undefined || flag === "--check" || flag === "--write";
const USAGE = `usage: node cli.ts <data folder> <output folder> [--check | --write]
  npm run data:check  says what is wrong with the data, and whether what follows from them is written down
  npm run data:build  compiles the data, and writes down in data/ what follows from them
`;
if ([folder, target, flag, ...rest].some((a) => a === "--help" || a === "-h")) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (folder === undefined || target === undefined || !known || rest.length > 0) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const compiled = await compile(folder);
if (!compiled.ok) {
  for (const issue of compiled.issues) process.stderr.write(`✗ ${describeIssue(issue)}\n`);
  process.stderr.write(`${compiled.issues.length} issue(s); nothing was written.\n`);
  process.exit(1);
}
const { files, release, released, tallies } = compiled.value;
const derived = await derive(folder, compiled.value);
if (flag === "--write") {
  await writeAll(folder, derived.files);
} else {
  const stale = await staleFiles(folder, derived);
  if (stale.length > 0) {
    process.stderr.write(
      `✗ Not what the data give: ${stale.join(", ")}. Run \`npm run data:build\` and commit what it writes.\n`,
    );
  }
  if (flag === "--check" && stale.length > 0) process.exit(1);
}
if (flag !== "--check") await replace(target);
const { claims = 0, datasets = 0, indicators = 0, observations = 0 } = release.counts;
process.stdout.write(
  `✓ ${release.pack} ${release.released}: ${observations} observations of ${indicators} indicators in ${datasets} datasets, ${claims} claims\n`,
);
process.stdout.write(
  `  findings, each with its reason in exceptions.yml: ${tallies.map((t) => `${t.rule} ${t.findings}`).join(", ")}\n`,
);
if (released && derived.changed.length > 0) {
  process.stdout.write(
    `  other figures than in release ${released.release}: ${derived.changed.join(", ")}. \`npm run data:diff -- <git ref>\` shows them.\n`,
  );
}

/** The new pack stands in the old one's place only when it is whole. */
async function replace(place: string): Promise<void> {
  const fresh = `${place}.new`;
  await rm(fresh, { recursive: true, force: true });
  await writeAll(fresh, files);
  await rm(place, { recursive: true, force: true });
  await rename(fresh, place);
}

async function writeAll(
  place: string,
  contents: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  for (const [path, content] of contents) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), content);
  }
}
