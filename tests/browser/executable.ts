import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import packed, { inflate } from "@sparticuz/chromium";

export interface Executable {
  readonly path: string;
  /** Where its shared libraries lie, when the system may lack them. */
  readonly libraries?: string;
}

const INSTALLED = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * An installed Chromium, or the one that an npm package brings, unpacked once into the system's
 * folder for temporary files with the libraries that a bare system lacks. `CHROMIUM_PATH=packed` asks for the latter.
 */
export async function browserExecutable(): Promise<Executable> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined && process.env["CHROMIUM_PATH"] !== "packed")
    return { path: installed };
  // Global set-ups run where `import.meta.resolve` does not.
  const home = dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"));
  const path = await packed.executablePath();
  const folder = await inflate(join(home, "../bin/al2023.tar.br"));
  return { path, libraries: join(folder, "lib") };
}

/** The environment in which the browser finds the libraries. */
export function environmentFor({ libraries }: Executable): Record<string, string> {
  const own = Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined);
  if (libraries === undefined) return Object.fromEntries(own);
  const path = [libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(delimiter);
  return { ...Object.fromEntries(own), LD_LIBRARY_PATH: path };
}
