import { expect, test } from "vitest";
import { byPlace } from "./order.ts";

test("claims stand in the order of their text, the hundredth after the ninety-ninth", () => {
  const ids = ["b-2012/100", "b-2012/99", "a-2019/02", "b-2012/05"];
  expect(ids.toSorted(byPlace)).toEqual(["a-2019/02", "b-2012/05", "b-2012/99", "b-2012/100"]);
});
