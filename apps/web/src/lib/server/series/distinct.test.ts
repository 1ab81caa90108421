import { expect, test } from "vitest";
import { distinct } from "./distinct.ts";

const line = (actor: string) => ({ id: actor, label: actor, actor, points: [] });

test("keeps every coloured line and two others, one of them dashed", () => {
  const kept = distinct(["imf", "CHN", "adb", "RUS", "ebrd"].map(line), new Set(["CHN", "RUS"]));
  expect(kept.map(({ id }) => id)).toEqual(["imf", "CHN", "adb", "RUS"]);
  expect(kept.filter(({ dashed }) => dashed).map(({ id }) => id)).toEqual(["adb"]);
});
