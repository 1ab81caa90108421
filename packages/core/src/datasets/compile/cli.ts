import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeIssue } from "../../model/index.ts";
import { compile } from "./compile.ts";
import { verdictsYaml } from "./verdicts-yaml.ts";

const [folder, target, ...flags] = process.argv.slice(2);
if (folder === undefined || target === undefined || flags.some((f) => f !== "--check")) {
  process.stderr.write("usage: node cli.ts <data folder> <output folder> [--check]\n");
  process.exit(2);
}
const compiled = await compile(folder);
if (!compiled.ok) {
  for (const issue of compiled.issues) process.stderr.write(`✗ ${describeIssue(issue)}\n`);
  process.stderr.write(`${compiled.issues.length} issue(s); nothing was written.\n`);
  process.exit(1);
}
const { files, release, verdicts, lines } = compiled.value;
const committed = join(folder, "verdicts.yml");
const text = verdictsYaml(lines, verdicts);
if (flags.includes("--check") && (await readFile(committed, "utf8").catch(() => "")) !== text) {
  process.stderr.write(
    "✗ data/verdicts.yml is not what the data give. Run `npm run data:build` and commit it.\n",
  );
  process.exit(1);
}
if (!flags.includes("--check")) await writeFile(committed, text);
const fresh = `${target}.new`;
await rm(fresh, { recursive: true, force: true });
for (const [path, content] of files) {
  await mkdir(dirname(join(fresh, path)), { recursive: true });
  await writeFile(join(fresh, path), content);
}
await rm(target, { recursive: true, force: true });
await rename(fresh, target);
const { claims = 0, datasets = 0, indicators = 0, observations = 0 } = release.counts;
process.stdout.write(
  `✓ ${release.pack} ${release.released}: ${observations} observations of ${indicators} indicators in ${datasets} datasets, ${claims} claims\n`,
);
