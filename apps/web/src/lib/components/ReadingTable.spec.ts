import type { ReadingVerdict } from "@ambit/core/model";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import ReadingTable from "./ReadingTable.svelte";

const reading = (over: Partial<ReadingVerdict>): ReadingVerdict => ({
  reading: {
    id: "target",
    label: "as Kazakhstan reports",
    perspective: "target",
    datasets: [],
    reporters: [],
    mixed: false,
  },
  outcome: "supported",
  values: [{ expression: "trade(KAZ, CHN)[2023]", value: 30e9, unit: "USD" }],
  observations: [],
  margin: null,
  missing: [],
  notes: [],
  ...over,
});

test("a reading is a row headed by whose figures it uses", () => {
  const { body } = render(ReadingTable, { props: { readings: [reading({})] } });
  expect(body).toMatch(/<th scope="row"[^>]*>As Kazakhstan reports<\/th>/);
  expect(body).toContain("Holds");
  expect(body).toContain("30\u00a0bn\u00a0USD");
});

function say(outcome: ReadingVerdict["outcome"]): string {
  return render(ReadingTable, { props: { readings: [reading({ outcome })] } }).body;
}

test("outcomes are said in words, not only in colour", () => {
  expect(say("refuted")).toContain("Does not hold");
  expect(say("unknown")).toContain("Cannot say");
});

test("missing observations and mixed datasets are named", () => {
  const missing = [{ indicator: "exports", from: "CHN", period: "2023", reason: "not published" }];
  const mixed = { ...reading({}).reading, mixed: true };
  const { body } = render(ReadingTable, {
    props: { readings: [reading({ outcome: "unknown", missing, reading: mixed })] },
  });
  expect(body).toContain("Missing: exports(CHN), 2023: not published");
  expect(body).toContain("different datasets");
});

test("no readings are said to be none", () => {
  const { body } = render(ReadingTable, { props: { readings: [] } });
  expect(body).toContain("No reading can be evaluated");
  expect(body).not.toContain("<table");
});
