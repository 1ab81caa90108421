import { expect, test } from "vitest";
import { buildClaim, buildPack } from "../testing/index.ts";
import { withFoundRelations } from "./found-relations.ts";

const june = buildClaim({ test: "date(sco-founding) = 2001-06-15" });
const july = buildClaim({ test: "date(sco-founding) = 2001-07-15" });

test("a contradiction that two tests show is added to the later claim, marked as found", () => {
  const pack = withFoundRelations(buildPack({ claims: { "a/01": june, "a/02": july } }));
  expect(pack.claims["a/01"]?.relations).toEqual([]);
  expect(pack.claims["a/02"]?.relations).toEqual([
    { kind: "contradicts", claim: "a/01", found: true },
  ]);
});

test("a declared relation stands, in whichever direction", () => {
  const declared = { ...june, relations: [{ kind: "contradicts" as const, claim: "a/02" }] };
  const pack = withFoundRelations(buildPack({ claims: { "a/01": declared, "a/02": july } }));
  expect(pack.claims["a/02"]?.relations).toEqual([]);
});
