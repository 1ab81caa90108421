import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sandbox, snapshot } from "./run/sandbox.ts";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));

test(
  "the command line ends with 1 and its issues on an empty raw folder",
  { timeout: 30_000 },
  () => {
    const { raw, data } = sandbox({});
    const args = [CLI, raw, data, "--only", "kazakhstan-bns"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("the raw file is not there");
    expect(stderr).toContain("nothing was written");
    expect(snapshot(data)).toEqual({});
  },
);
