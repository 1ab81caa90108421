import { expect, test } from "vitest";
import { csv, csvAddress } from "./csv.ts";

test("cells with commas, quotes and line ends are quoted", () => {
  expect(
    csv(
      ["a", "b"],
      [
        ['say "x"', "1,5"],
        ["two\nlines", null],
      ],
    ),
  ).toBe('a,b\n"say ""x""","1,5"\n"two\nlines",\n');
});

test("numbers keep every digit", () => {
  expect(csv(["v"], [[30064210400.5]])).toBe("v\n30064210400.5\n");
});

test("the address gives the same text back", () => {
  const text = csv(["страна", "%"], [["Қазақстан #1", 50]]);
  expect(decodeURIComponent(csvAddress(text).split(",").slice(1).join(","))).toBe(text);
});
