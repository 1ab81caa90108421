import { resolve } from "node:path";
import { describeIssue } from "../../model/index.ts";
import { folderSource, sourceOf } from "./data-source.ts";
import { diffData } from "./diff-data.ts";

/** Prints what differs between an old state of a data folder and the one on the disk, for a reviewer. */
const [folder, old, ...rest] = process.argv.slice(2);
const USAGE = `usage: npm run data:diff -- <old folder or git ref>
  Prints the figures and verdicts that differ between that state of the data and the one here.
`;
if (old === "--help" || old === "-h") {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (folder === undefined || old === undefined || rest.length > 0) {
  process.stderr.write(USAGE);
  process.exit(2);
}
// Run through a package manager, the working directory is the package's, not the reviewer's.
const source = sourceOf(folder, old, resolve(process.env["INIT_CWD"] ?? "", old));
if (!source.ok) {
  for (const issue of source.issues) process.stderr.write(`✗ ${describeIssue(issue)}\n`);
  process.exit(1);
}
// A reviewer who has seen enough closes the pipe; that is no error.
process.stdout.on("error", () => process.exit(0));
process.stdout.write(
  `${diffData(source.value, { ...folderSource(folder), name: "now" }).join("\n")}\n`,
);
