import { expect } from "vitest";
import { describeIssue } from "../../model/index.ts";
import { parse } from "../parse/parse.ts";
import { SAMPLE } from "../sample.ts";
import { check } from "./check.ts";
import type { Checked } from "./checked.ts";

interface Found {
  readonly code: string;
  /** The part of the text that the issue is about. */
  readonly part: string;
  /** The issue in one line, for people. */
  readonly line: string;
}

/** What check finds wrong with a test, in the sample vocabulary. */
export function issuesOf(text: string): readonly Found[] {
  const parsed = parse(text);
  const checked = parsed.ok ? check(parsed.value, SAMPLE) : parsed;
  if (checked.ok) return [];
  return checked.issues.map((issue) => ({
    code: issue.code,
    part: text.slice(issue.span?.start, issue.span?.end),
    line: describeIssue(issue),
  }));
}

/** Exactly one issue, with this code, about this part of the text; `words` are in its line. */
export function one(code: string, part: string, words = ""): readonly Found[] {
  return [{ code, part, line: expect.stringContaining(words) as string }];
}

/** The checked test; throws when it is not sound. */
export function soundTest(text: string): Checked {
  const parsed = parse(text);
  const checked = parsed.ok ? check(parsed.value, SAMPLE) : parsed;
  if (!checked.ok) throw new Error(`${text}: ${describeIssue(checked.issues[0])}`);
  return checked.value;
}
