import type { Context } from "hono";
import type { ApiEnv } from "../env.ts";
import { didYouMean, problem } from "../problem/index.ts";

/** 400 for a topic that nothing in a list is of, with those that there are. */
export function unknownTopic(
  c: Context<ApiEnv>,
  topic: string | undefined,
  topics: Iterable<string>,
): Response | undefined {
  const known = new Set(topics);
  if (topic === undefined || known.has(topic)) return undefined;
  return problem(
    c,
    [
      {
        code: "bad_parameter",
        message: `there is no topic "${topic}" here`,
        found: topic,
        expected: [...known].toSorted().join(", "),
        tip: `${didYouMean(topic, known)}Leave it out to see everything.`,
      },
    ],
    "topic",
  );
}
