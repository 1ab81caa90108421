import { expect, test } from "vitest";
import { z } from "zod";
import { idList, inOrder, wholeNumber, yearNamed } from "./index.ts";

test("a whole number out of its range, or none, is told so in one sentence", () => {
  const limit = wholeNumber("limit", 1, 9);
  expect(limit.parse("9")).toBe(9);
  for (const wrong of ["0", "10", "1.5", "abc", "", undefined])
    expect(limit.safeParse(wrong).error?.issues[0]?.message, wrong).toBe(
      "limit is a whole number from 1 to 9",
    );
});

test("a list has each id once, and says when it has too few or too many", () => {
  const actors = idList("actors", "CHN,RUS", 2);
  expect(actors.parse(" CHN,RUS,,CHN")).toEqual(["CHN", "RUS"]);
  const messageOf = (text: string) => actors.safeParse(text).error?.issues[0]?.message;
  expect(messageOf("CHN,CHN")).toBe("actors are at least 2 different ids");
  expect(messageOf("")).toBe("actors are at least 2 different ids");
  expect(messageOf(Array.from({ length: 21 }, (_, i) => `a${i}`).join(","))).toBe(
    "actors are at most 20 ids, and these are 21",
  );
  expect(idList("targets", "KAZ").safeParse(",").error?.issues[0]?.message).toBe(
    "targets are at least one id",
  );
});

test("years in the wrong order are an issue of start", () => {
  const Query = inOrder(
    z.strictObject({ start: yearNamed("start", ""), end: yearNamed("end", "") }),
  );
  expect(Query.parse({ start: "2020", end: "2020" })).toEqual({ start: 2020, end: 2020 });
  expect(Query.parse({ start: "2020" })).toEqual({ start: 2020 });
  const { error } = Query.safeParse({ start: "2021", end: "2020" });
  expect(error?.issues[0]).toMatchObject({ message: "start is after end", path: ["start"] });
});
