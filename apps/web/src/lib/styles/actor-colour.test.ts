import { expect, test } from "vitest";
import { actorColour } from "./actor-colour.ts";

test("an actor without a colour of its own falls back to grey", () => {
  expect(actorColour("KOR")).toBe("var(--actor-KOR, var(--actor-other))");
  expect(actorColour(undefined)).toBe("var(--actor-other)");
});
