import { expect, test } from "vitest";
import { EVERYTHING } from "./item.ts";
import { titleOf } from "./title.ts";

const title = (filter: Partial<typeof EVERYTHING>) =>
  titleOf({ ...EVERYTHING, ...filter }, () => "Russia", 14);

test("a filtered timeline says what it shows", () => {
  expect(title({ from: 2012, to: 2012 })).toBe("What happened, began or ended, 2012: 14 on record");
  expect(title({ what: "facility", actor: "RUS", from: 2012 })).toBe(
    "Facilities, Russia, 2012–…: 14 on record",
  );
});

test("the whole timeline has its own title", () => {
  expect(title({})).toBeUndefined();
});
