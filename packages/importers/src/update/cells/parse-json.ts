import { fail, ok, type Result } from "@ambit/core/model";
import type { z } from "zod";
import { excerpt } from "../client/excerpt.ts";

/** The answer as JSON of the expected shape; broken JSON and another shape are issues. */
export function parseJson<S extends z.ZodType>(
  text: string,
  url: string,
  shape: S,
): Result<z.infer<S>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const cut = breaksOff(reason, text);
    return fail({
      code: cut ? "update.truncated" : "update.malformed",
      message: cut ? "the answer breaks off" : "the answer is not JSON",
      file: url,
      found: `${reason}: ${excerpt(text)}`,
      expected: "JSON",
      tip: "Run it again; if it stays, open the address in a browser.",
    });
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  const path = first?.path.map((key) => (typeof key === "symbol" ? String(key) : key)) ?? [];
  return fail(shapeIssue(url, path, JSON.stringify(at(json, path)) ?? "nothing", first?.message));
}

/** What the client says when an interface has another shape than the one that was documented. */
export function shapeIssue(
  url: string,
  path: readonly (string | number)[],
  found: string,
  expected = "the documented shape",
) {
  return {
    code: "update.shape",
    message: "the answer has another shape than before",
    file: url,
    path,
    found: excerpt(found),
    expected,
    tip: "Read the publisher's note on the interface before you change how it is read.",
  };
}

function breaksOff(reason: string, text: string): boolean {
  if (/end of JSON input|Unterminated/.test(reason)) return true;
  const position = /at position (\d+)/.exec(reason)?.[1];
  return position !== undefined && Number(position) >= text.trimEnd().length;
}

function at(json: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    json,
  );
}
