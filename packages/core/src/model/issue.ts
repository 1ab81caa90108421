/** A place in a text: zero-based offsets of the first character and of the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Something that is wrong with what we were given, as data.
 * `code` is stable and meant for programs; `message` and `tip` are for people.
 */
export interface Issue {
  readonly code: string;
  readonly message: string;
  /** Where in the document: keys and indices from the root. */
  readonly path?: readonly (string | number)[];
  /** The document's file, relative to the pack's or the raw folder's root. */
  readonly file?: string;
  /** Where in a test's text. */
  readonly span?: Span;
  readonly found?: string;
  readonly expected?: string;
  /** What the reader could do about it. */
  readonly tip?: string;
}

export type Issues = readonly [Issue, ...Issue[]];

/** A value, or at least one issue. Expected failure is never thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: Issues };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(...issues: Issues): Result<never> {
  return { ok: false, issues };
}

/** The value when nothing was found wrong, otherwise the issues. */
export function settle<T>(value: T, issues: readonly Issue[]): Result<T> {
  const [first, ...rest] = issues;
  return first ? fail(first, ...rest) : ok(value);
}

/** One issue in one line: where, what, and the tip. */
export function describeIssue(issue: Issue): string {
  const place = [issue.file, issue.path?.join(".")].filter(Boolean).join(" ");
  const span = issue.span ? ` at character ${issue.span.start + 1}` : "";
  const found =
    issue.found === undefined
      ? ""
      : ` (found ${issue.found}${issue.expected ? `, expected ${issue.expected}` : ""})`;
  const tip = issue.tip ? ` ${issue.tip}` : "";
  return `${place ? `${place}: ` : ""}${issue.message}${span}${found}${tip} [${issue.code}]`;
}
