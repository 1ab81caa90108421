import type { Reading } from "@ambit/core/model";
import { buildActor, buildEngine } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { voiceLabel } from "./names.ts";

const READING: Reading = {
  id: "r",
  label: "as both report",
  perspective: "partner",
  datasets: [],
  reporters: ["CHN", "RUS"],
  mixed: true,
};

test("whoever speaks from several datasets is named alone, as a sentence has them", () => {
  const engine = buildEngine([], {
    actors: {
      CHN: buildActor({ name: { en: "China" } }),
      RUS: buildActor({ name: { en: "Russia" } }),
    },
  });
  expect(voiceLabel(engine, READING)).toBe("China and Russia");
  expect(voiceLabel(engine, { ...READING, reporters: [] })).not.toBe("");
});
