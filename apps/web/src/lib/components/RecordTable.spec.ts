import { recordOf } from "@ambit/core/compare";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import RecordTable from "./RecordTable.svelte";

const judged = (supported: number, refuted: number) => [
  ...Array.from({ length: supported }, () => ({ kind: "event", status: "supported" }) as const),
  ...Array.from({ length: refuted }, () => ({ kind: "event", status: "refuted" }) as const),
];
const textOf = (rows: Parameters<typeof render<typeof RecordTable>>[1]) =>
  render(RecordTable, rows)
    .body.replaceAll(/<!--.*?-->|<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
const props = (...rows: readonly ReturnType<typeof rowOf>[]) => ({
  props: { rows, first: "Who", label: "Speakers" },
});
const rowOf = (id: string, supported: number, refuted: number) => ({
  id,
  label: id,
  href: `/actors/${id}/`,
  detail: "2 claims in A 2012",
  ...recordOf(judged(supported, refuted)),
});

test("a share stands with its counts and its range, never alone", () => {
  const text = textOf(props(rowOf("putin", 9, 1)));
  expect(text).toContain("9 of 10");
  expect(text).toContain("60% to 98%");
  expect(text).not.toContain("90%");
});

test("who has nothing decided has no share", () => {
  const text = textOf(props(rowOf("xinhua", 0, 0)));
  expect(text).toContain("none decided");
  expect(text).not.toContain("0%");
});

test("a row links to its page and says where its claims stand", () => {
  const { body } = render(RecordTable, props(rowOf("putin", 1, 0)));
  expect(body).toContain('href="/actors/putin/"');
  expect(body).toContain("2 claims in A 2012");
});
