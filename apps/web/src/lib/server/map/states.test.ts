import { expect, test } from "vitest";
import { statesMap } from "./states.ts";

const map = statesMap(["KAZ", "KGZ", "TJK", "TKM", "UZB", "nowhere"]);

test("five states with outlines and labels within the box", () => {
  expect(map.states.map(({ id }) => id)).toEqual(["KAZ", "KGZ", "TJK", "TKM", "UZB"]);
  for (const { id, path, x, y } of map.states) {
    expect(path, id).toMatch(/^M[\d.,-]+/);
    expect(x > 0 && x < map.width && y > 0 && y < map.height, id).toBe(true);
  }
});

test("they fill it: Kazakhstan is the widest, in the north, and Tajikistan in the south-east", () => {
  const at = (id: string) => map.states.find((s) => s.id === id);
  expect(at("KAZ")?.y).toBeLessThan(at("UZB")?.y ?? 0);
  expect(at("TKM")?.x).toBeLessThan(at("TJK")?.x ?? 0);
  expect(map.around.length).toBeGreaterThan(1000);
});
