import { expect, test } from "vitest";
import { buildGroup, buildIndicator, buildPack } from "../testing/index.ts";
import { checkInfo } from "./check-info.ts";
import { PackInfo } from "./pack-info.ts";

const pack = buildPack({
  groups: { targets: buildGroup("KAZ"), powers: buildGroup("CHN", "RUS") },
  indicators: {
    exports: buildIndicator(),
    gdp: buildIndicator({ arity: "monadic", roles: ["state"] }),
  },
});
const info = (over: object) =>
  PackInfo.parse({
    id: "a-pack",
    title: "A pack",
    released: "2026-01-01",
    stripFrom: 1995,
    suitors: "powers",
    headlines: [{ indicator: "exports", targetPlace: 0 }],
    ...over,
  });

test("a pack whose ids exist has nothing wrong with it", () => {
  expect(checkInfo(info({}), pack)).toEqual([]);
});

test("unknown groups, actors and indicators are named with their place", () => {
  const wrong = info({
    suitors: "great-power",
    blocs: { eu27: "members" },
    headlines: [{ indicator: "trades", targetPlace: 0 }],
  });
  expect(checkInfo(wrong, pack).map((i) => [i.code, i.path?.join("."), i.found])).toEqual([
    ["dangling_reference", "suitors", "great-power"],
    ["dangling_reference", "blocs.eu27", "eu27"],
    ["dangling_reference", "blocs.eu27", "members"],
    ["dangling_reference", "headlines.0.indicator", "trades"],
  ]);
});

test("a headline is between two actors", () => {
  const wrong = info({ headlines: [{ indicator: "gdp", targetPlace: 0 }] });
  expect(checkInfo(wrong, pack)).toMatchObject([{ code: "wrong_arity", found: "gdp" }]);
});

test("a pack without targets has nobody to ask about", () => {
  const empty = { ...pack, groups: { powers: buildGroup("CHN") } };
  expect(checkInfo(info({}), empty)).toMatchObject([
    { code: "dangling_reference", found: "targets" },
  ]);
});
