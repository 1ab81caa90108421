import { z } from "zod";

interface Span {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** The query with one more rule: it does not end before it starts. */
export function inOrder<T extends z.ZodType<Span>>(query: T): T {
  return query.refine(
    ({ start, end }) => start === undefined || end === undefined || start <= end,
    {
      error: "start is after end",
      path: ["start"],
      params: { tip: "Leave one of them out, or exchange them." },
    },
  );
}
