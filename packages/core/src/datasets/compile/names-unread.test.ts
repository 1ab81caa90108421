import { expect, test } from "vitest";
import { parse } from "../../language/index.ts";
import { namesUnread } from "./names-unread.ts";

function names(text: string, unread: string): boolean {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return namesUnread(parsed.value.tree, { unread: new Set([unread]) });
}

test.each([
  ["trade(KAZ, CHN)[2023] > 1 USD", "indicators/trade"],
  ["trade(KAZ, CHN)[2023] > 1 USD", "actors/CHN"],
  ["trade(KAZ, CHN)[2023] by IMF > 1 USD", "actors/IMF"],
  ["trade(KAZ, {RUS, CHN})[2023] > 1 USD", "actors/CHN"],
  ["only s in {KAZ, KGZ}: member(s, wto)[2012]", "actors/KGZ"],
  ["only s in central-asia: member(s, wto)[2012]", "groups/central-asia"],
  ["date(accession) = 2015", "events/accession"],
])("%s names %s", (text, unread) => {
  expect(names(text, unread)).toBe(true);
  expect(names(text, "actors/nobody")).toBe(false);
});
