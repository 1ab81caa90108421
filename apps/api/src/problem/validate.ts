import type { Context } from "hono";
import { validator } from "hono-openapi";
import { z } from "zod";
import { didYouMean } from "./nearest.ts";
import { problem } from "./problem.ts";

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** Of a parameter that takes one of some words: which. */
  readonly values?: readonly unknown[];
  /** Of a rule of ours: what to do. */
  readonly params?: { readonly tip?: string };
}

/** The query of a route that takes none. */
export const NoQuery = z.strictObject({});

/** Validates a part of the request; what does not fit is a problem that names the parameter. */
export function validate<Target extends "query" | "param", Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) {
  return validator(target, schema, (result, c: Context) => {
    if (result.success) return undefined;
    const issue = (result.error as readonly SchemaIssue[])[0];
    const parameter = nameOf(issue);
    const unknown =
      issue && "keys" in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
    if (unknown.length > 0) {
      return problem(
        c,
        [
          {
            code: "unknown_parameter",
            message: `there is no parameter "${unknown[0]}"`,
            found: unknown.join(", "),
            tip: "See /docs for the parameters of this route.",
          },
        ],
        unknown[0],
      );
    }
    const found = parameter === undefined ? undefined : c.req.query(parameter);
    const words = issue?.values?.map(String);
    const again = isRepeated(c, parameter);
    return problem(
      c,
      [
        {
          code: "bad_parameter",
          message: again
            ? `${parameter} is given more than once`
            : words && found !== undefined
              ? `there is no ${parameter} "${found}"`
              : (issue?.message ?? "not as expected"),
          ...(parameter === undefined ? {} : { found: found ?? "nothing" }),
          ...(words ? { expected: words.join(", ") } : {}),
          tip:
            issue?.params?.tip ??
            `${words ? didYouMean(found ?? "", words) : ""}See /docs for what the parameter takes.`,
        },
      ],
      parameter,
    );
  });
}

function isRepeated(c: Context, parameter: string | undefined): boolean {
  return parameter !== undefined && (c.req.queries(parameter)?.length ?? 0) > 1;
}

function nameOf(issue: SchemaIssue | undefined): string | undefined {
  const [first] = issue?.path ?? [];
  if (first === undefined) return undefined;
  return String(typeof first === "object" ? first.key : first);
}
