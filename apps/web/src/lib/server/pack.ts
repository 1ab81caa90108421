import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openPack, type OpenPack, type PackFiles } from "@ambit/core/datasets";
import { describeIssue, type Result } from "@ambit/core/model";
import { createEngine, type Engine } from "@ambit/core/verify";
import { packIn } from "#lib/server/language/pack.ts";

/** Where core's build puts the compiled pack; pages are prerendered from the package's folder. */
const FOLDER = join(process.cwd(), "../../packages/core/build/central-asia");

const files: PackFiles = {
  text: (path) => readFile(join(FOLDER, path), "utf8"),
  bytes: async (path) => new Uint8Array(await readFile(join(FOLDER, path))),
};

let opening: Promise<OpenPack> | undefined;
let making: Promise<Engine> | undefined;

/** The compiled pack, its verdicts in the words of the language; opened once for the whole build. */
export function openedPack(): Promise<OpenPack> {
  opening ??= openPack(files).then(orThrow).then(packIn);
  return opening;
}

/** An engine over every table of the pack: what is not interactive is computed while prerendering. */
export function engine(): Promise<Engine> {
  making ??= openedPack().then(async (pack) => {
    const store = orThrow(await pack.storeFor(pack.catalog.indicators.keys()));
    return createEngine(pack.catalog, store);
  });
  return making;
}

// A pack that does not open is a broken build, which must stop.
function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(describeIssue).join("\n"));
}
