import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeIssue } from "../../model/index.ts";
import { compile } from "./compile.ts";
import { verdictsYaml } from "./verdicts-yaml.ts";

/**
 * Without a flag the pack is built and the data folder is left alone; `--write` also writes the
 * verdicts down in it; `--check` builds nothing and fails where what is written down is not what comes out.
 */
const [folder, target, flag, ...rest] = process.argv.slice(2);
const known = flag === undefined || flag === "--check" || flag === "--write";
if (folder === undefined || target === undefined || !known || rest.length > 0) {
  process.stderr.write("usage: node cli.ts <data folder> <output folder> [--check | --write]\n");
  process.exit(2);
}
const compiled = await compile(folder);
if (!compiled.ok) {
  for (const issue of compiled.issues) process.stderr.write(`✗ ${describeIssue(issue)}\n`);
  process.stderr.write(`${compiled.issues.length} issue(s); nothing was written.\n`);
  process.exit(1);
}
const { files, release, verdicts, lines } = compiled.value;
const writtenDown = join(folder, "verdicts.yml");
const text = verdictsYaml(lines, verdicts);
if (flag === "--write") {
  await writeFile(writtenDown, text);
} else if ((await readFile(writtenDown, "utf8").catch(() => "")) !== text) {
  process.stderr.write(
    "✗ verdicts.yml is not what the data give. Run `npm run data:build` and commit it.\n",
  );
  if (flag === "--check") process.exit(1);
}
if (flag !== "--check") await replace(target);
const { claims = 0, datasets = 0, indicators = 0, observations = 0 } = release.counts;
process.stdout.write(
  `✓ ${release.pack} ${release.released}: ${observations} observations of ${indicators} indicators in ${datasets} datasets, ${claims} claims\n`,
);

/** The new pack stands in the old one's place only when it is whole. */
async function replace(place: string): Promise<void> {
  const fresh = `${place}.new`;
  await rm(fresh, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    await writeFile(join(fresh, path), content);
  }
  await rm(place, { recursive: true, force: true });
  await rename(fresh, place);
}
