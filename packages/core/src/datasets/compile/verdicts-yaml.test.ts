import { expect, test } from "vitest";
import { parse } from "yaml";
import { compile } from "./compile.ts";
import { plant } from "./tiny-folder.ts";
import { verdictsYaml } from "./verdicts-yaml.ts";

test("every claim's verdict stands in it, reading by reading", async () => {
  const compiled = await compile(await plant());
  if (!compiled.ok) throw new Error(compiled.issues[0].message);
  const text = verdictsYaml(compiled.value.lines, compiled.value.verdicts);
  expect(text.split("\n")[0]).toMatch(/^# Generated .* Do not edit/);
  expect(parse(text)).toEqual({
    "an-article/01": {
      test: "trade(KAZ, CHN)[2022] > 25 USD",
      status: "supported",
      atPublication: "supported",
      readings: { "bns-by-KAZ": "supported" },
    },
    "an-article/02": { status: "assessed", rating: "unverifiable" },
  });
});
