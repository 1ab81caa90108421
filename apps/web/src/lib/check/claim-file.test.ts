import { expect, test } from "vitest";
import { claimFile } from "./claim-file.ts";

test("a claim file quotes what YAML would misread", () => {
  const text = claimFile("only s in central-asia: member(s, wto)[2012]", 'Exactly one: "it".');
  expect(text).toContain('test: "only s in central-asia: member(s, wto)[2012]"');
  expect(text).toContain('paraphrase: "Exactly one: \\"it\\"."');
  expect(text.endsWith("\n")).toBe(true);
});
