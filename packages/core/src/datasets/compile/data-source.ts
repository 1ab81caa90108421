import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../model/index.ts";

/** A state of a data folder that can be read: on the disk, or in a commit. */
export interface DataSource {
  /** For people: the folder, or the commit. */
  readonly name: string;
  readonly datasets: readonly string[];
  /** The text of a file by its path in the folder; undefined when there is none. */
  readonly text: (path: string) => string | undefined;
}

/** A data folder as it stands on the disk. */
export function folderSource(folder: string): DataSource {
  return {
    name: folder,
    datasets: readdirSync(join(folder, "datasets")).toSorted(),
    text: (path) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined,
  };
}

/** The same folder in a commit of the repository that it lies in. */
function commitSource(folder: string, ref: string): Result<DataSource> {
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
    const short = commit.slice(0, 7);
    const paths = new Set(git("ls-tree", "-r", "--name-only", short, ".").trim().split("\n"));
    return ok({
      name: `${ref} (${short})`,
      datasets: [...paths].flatMap((p) => /^datasets\/(.+)\/observations\.csv$/.exec(p)?.[1] ?? []),
      text: (path) => (paths.has(path) ? git("show", `${short}:./${path}`) : undefined),
    });
  } catch {
    return fail({
      code: "no_such_state",
      message: "this is neither a folder of data nor a commit",
      found: ref,
      tip: "Name a folder with datasets/ in it, a commit, a branch or a tag.",
    });
  }
}

/** What a reviewer calls the old state: a data folder, a folder with one in it, or a commit. */
export function sourceOf(folder: string, old: string, place: string): Result<DataSource> {
  const found = [place, join(place, "data")].find((f) => existsSync(join(f, "datasets")));
  return found === undefined ? commitSource(folder, old) : ok(folderSource(found));
}
