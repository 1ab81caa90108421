import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Compiles the interface's messages before the tests. Not by the Vite plugin: its watcher outlives the run. */
export default function setup(): void {
  const cli = join(import.meta.dirname, "node_modules/.bin/paraglide-js");
  execFileSync(cli, ["compile", "--project", "./project.inlang", "--silent"], {
    cwd: import.meta.dirname,
    stdio: "inherit",
  });
}
