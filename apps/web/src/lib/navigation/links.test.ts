import { expect, test } from "vitest";
import { actorPath, claimPath } from "./links.ts";

test("addresses end in a slash, as the server has them", () => {
  expect(claimPath("pron-2012/24")).toBe("/claims/pron-2012/24/");
  expect(actorPath("KAZ")).toBe("/actors/KAZ/");
});
