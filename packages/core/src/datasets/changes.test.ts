import { expect, test } from "vitest";
import { ChangeLog, statesAfter, withChanges } from "./changes.ts";
import type { VerdictLine } from "./release.ts";

const line = (status: VerdictLine["status"], rating?: VerdictLine["rating"]): VerdictLine => ({
  status,
  ...(rating ? { rating } : {}),
  summary: "",
  indicators: [],
  expired: false,
});
const FIRST = { "a/01": line("supported"), "a/02": line("assessed", "refuted") };

test("in the first release every claim is new", () => {
  expect(withChanges([], "2026-01-01", FIRST)).toEqual([
    {
      release: "2026-01-01",
      new: { "a/01": "supported", "a/02": "assessed/refuted" },
      changed: {},
      gone: {},
    },
  ]);
});

test("a later one says what came, turned and went; the entries before it stay", () => {
  const first = withChanges([], "2026-01-01", FIRST);
  const second = withChanges(first, "2026-06-01", {
    "a/01": line("contested"),
    "b/01": line("undetermined"),
  });
  expect(second).toEqual([
    first[0],
    {
      release: "2026-06-01",
      new: { "b/01": "undetermined" },
      changed: { "a/01": { from: "supported", to: "contested" } },
      gone: { "a/02": "assessed/refuted" },
    },
  ]);
  expect(ChangeLog.parse(second)).toEqual(second);
  expect(Object.fromEntries(statesAfter(second))).toEqual({
    "a/01": "contested",
    "b/01": "undetermined",
  });
});

test("a release that is compiled again is compared with the one before it, not with itself", () => {
  const first = withChanges([], "2026-01-01", FIRST);
  const once = withChanges(first, "2026-06-01", { ...FIRST, "a/01": line("refuted") });
  const back = withChanges(once, "2026-06-01", FIRST);
  expect(back).toHaveLength(2);
  expect(back[1]).toMatchObject({ new: {}, changed: {}, gone: {} });
});

test("what is no verdict is refused", () => {
  const bad = [{ release: "2026-01-01", new: { "a/01": "No idea" }, changed: {}, gone: {} }];
  expect(ChangeLog.safeParse(bad).success).toBe(false);
});
