import { buildCatalog, buildFacility } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { facilityGroups, militaryFinding } from "./list.ts";

const catalog = buildCatalog({
  facilities: {
    old: buildFacility({ opened: "1955", hosts: ["KAZ"] }),
    young: buildFacility({ opened: "2003-10", hosts: ["KGZ"] }),
    gone: buildFacility({
      opened: "2001",
      closed: "2014-06-03",
      hosts: ["KGZ"],
      operators: ["DEU"],
    }),
    abroad: buildFacility({ hosts: ["TUR"], operators: ["DEU"] }),
    pipe: buildFacility({ kind: "pipeline", opened: undefined }),
  },
});

test("facilities stand with their kind, the oldest first, and one without a date says so", () => {
  const groups = facilityGroups(catalog);
  expect(groups.map(({ id }) => id)).toEqual(["pipelines", "bases"]);
  expect(groups[1]?.rows.map(({ id }) => id)).toEqual(["old", "abroad", "gone", "young"]);
  expect(groups[0]?.rows[0]?.cells[4]).toEqual({ text: "date not known" });
});

test("who runs the military sites that are open", () => {
  expect(militaryFinding(catalog, "2024-12-31")).toBe(
    "Of 2 bases, ranges, radars and posts of other powers that are open in the region, Russia runs 2.",
  );
  expect(militaryFinding(catalog, "2010-01-01")).toMatch(
    /^Of 3 .* Russia runs 2, Germany runs 1\.$/,
  );
  expect(militaryFinding(buildCatalog(), "2024-12-31")).toBe(
    "No site of another power is recorded as open.",
  );
});
