import { expect, test } from "vitest";
import { dateWords, periodWords } from "./time.ts";

test("dates are said as precisely as they are known", () => {
  expect(["2001", "2001-06", "2001-06-05"].map(dateWords)).toEqual([
    "2001",
    "June 2001",
    "5 June 2001",
  ]);
});

test("periods are said with their prepositions", () => {
  expect(periodWords({ type: "year", year: 2023 })).toBe("in 2023");
  expect(periodWords({ type: "day", date: "2012-05-23" })).toBe("on 23 May 2012");
  expect(periodWords({ type: "range", from: "2014", to: "2018" })).toBe("from 2014 to 2018");
  expect(periodWords({ type: "range", from: "2012-05-07" })).toBe("since 7 May 2012");
  expect(periodWords({ type: "range", to: "2012-05" })).toBe("up to May 2012");
  expect(periodWords({ type: "range" })).toBe("at any time");
  expect(periodWords({ type: "range", from: "2012", to: "2012" })).toBe("in 2012");
  expect(periodWords({ type: "range", from: "2012-05", to: "2012-05" })).toBe("in May 2012");
  expect(periodWords({ type: "range", from: "2018-07", to: "2018-09" })).toBe(
    "in the third quarter of 2018",
  );
  expect(periodWords({ type: "range", from: "2024-01", to: "2024-06" })).toBe(
    "in the first half of 2024",
  );
  expect(periodWords({ type: "range", from: "2012-05-01", to: "2012-05-01" })).toBe(
    "on 1 May 2012",
  );
});
