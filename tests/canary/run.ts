import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { ROOT } from "../built/index.ts";

const BIN = [join(ROOT, "node_modules/.bin"), join(ROOT, "apps/web/node_modules/.bin")];

/** Runs one of the project's tools in a folder of the repository; code and everything it wrote. */
export async function run(folder: string, program: string, args: readonly string[]) {
  const child = spawn(program, args, {
    cwd: join(ROOT, folder),
    env: {
      ...process.env,
      NO_COLOR: "1",
      PATH: [...BIN, process.env["PATH"] ?? ""].join(delimiter),
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => (output += String(chunk)));
  const [code]: (number | null)[] = await once(child, "close");
  return { code, output };
}
