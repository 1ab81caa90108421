import { buildCatalog, buildClaim } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { distinct } from "./distinct.ts";

const again = (claim: string, kind: "restates" | "contradicts" = "restates") =>
  buildClaim({ relations: [{ kind, claim }] });
const catalog = buildCatalog({
  claims: {
    "a-2012/01": buildClaim(),
    "a-2012/02": again("a-2012/01"),
    "a-2012/03": again("a-2012/02"),
    "a-2012/04": again("a-2012/01", "contradicts"),
    "a-2012/05": again("b-2019/01"),
    "a-2012/06": again("a-2012/07"),
    "a-2012/07": buildClaim(),
    "b-2019/01": buildClaim(),
  },
});

test("a claim that is said again in the same source counts once, by its first place", () => {
  const ids = [...catalog.claims.keys()].filter((id) => id.startsWith("a-"));
  expect(distinct(catalog, ids)).toEqual(["a-2012/01", "a-2012/04", "a-2012/05", "a-2012/06"]);
});
