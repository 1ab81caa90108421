import { expect, test } from "vitest";
import { suggested } from "./suggested.ts";

const named = (id: string) => ({ id, name: id, said: id });

test("suggests those with the largest last figures who are not there yet", () => {
  const lines = Object.entries({ CHN: 9, RUS: 8, eu: 7, TUR: 1, USA: 3, IRN: 2 }).map(
    ([actor, last]) => ({
      actor,
      figures: [
        [2000, 100],
        [2001, last],
      ] as const,
    }),
  );
  const reading = {
    id: "bns",
    label: "",
    whose: "",
    perspective: "target",
    credits: [],
    lines,
    whole: null,
    duels: [],
  } as const;
  const actors = lines.map(({ actor }) => named(actor));
  const found = suggested({ actors }, { actors: ["CHN", "RUS"], reading });
  expect(found.map(({ id }) => id)).toEqual(["eu", "USA", "IRN"]);
});
