import { Dataset, fail, ok, type Issue, type RawFile, type Result } from "@ambit/core/model";
import type { DatasetDescriptor } from "../importer.ts";
import type { RawFolder } from "../raw/index.ts";

/** The content of dataset.yml: the authored part, and sha256 and size of each raw file. */
export function describeDataset(
  importer: string,
  descriptor: DatasetDescriptor,
  raw: RawFolder,
): Result<Dataset> {
  const issues: Issue[] = [];
  const files: RawFile[] = [];
  for (const file of descriptor.files) {
    const print = raw.fingerprint(file.path);
    if (print.ok) files.push({ id: file.id, path: file.path, ...print.value });
    else issues.push(...print.issues);
  }
  const [first, ...rest] = issues;
  if (first) return fail(first, ...rest);

  const { id, read: _read, ...authored } = descriptor;
  const parsed = Dataset.safeParse({ ...authored, files, importer });
  if (parsed.success) return ok(parsed.data);
  const [one, ...more] = parsed.error.issues.map((issue) => ({
    code: "run.descriptor",
    message: `the descriptor of ${id} is malformed: ${issue.message}`,
    path: issue.path.map((key) => (typeof key === "symbol" ? String(key) : key)),
  }));
  if (one) return fail(one, ...more);
  throw new Error("zod refused a descriptor without an issue");
}
