import type { Issue, Span } from "../../model/index.ts";
import { MAX_DEPTH, type TestTree } from "../tree.ts";
import type { Token } from "./tokens.ts";

/** What a complaint says beyond where it is and what was found there; always what was probably meant. */
export interface Complaint {
  readonly code?: string;
  readonly message?: string;
  readonly expected?: string;
  readonly tip: string;
}

/**
 * A walk over the tokens. The first complaint is kept and moves the cursor to the end, so that
 * every rule of the grammar runs out by itself: rules return placeholders and need not look back.
 */
export class Cursor {
  readonly spans = new WeakMap<object, Span>();
  issue: Issue | undefined;
  readonly #tokens: readonly Token[];
  readonly #test: (cursor: Cursor) => TestTree;
  #at = 0;
  #depth = 0;

  /** `test` is the grammar's outermost rule, for what stands in parentheses and arguments. */
  constructor(tokens: readonly Token[], test: (cursor: Cursor) => TestTree) {
    this.#tokens = tokens;
    this.#test = test;
  }

  get token(): Token {
    return this.peek(0);
  }

  get atEnd(): boolean {
    return this.token.type === "end";
  }

  peek(ahead: number): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token;
  }

  /** Whether the next tokens are these words or symbols. */
  sees(...texts: readonly string[]): boolean {
    return texts.every((text, i) => {
      const token = this.peek(i);
      return (token.type === "word" || token.type === "symbol") && token.text === text;
    });
  }

  take(): Token {
    const token = this.token;
    if (token.type !== "end") this.#at += 1;
    return token;
  }

  /** Takes the words or symbols when they are next. */
  accept(...texts: readonly string[]): boolean {
    if (!this.sees(...texts)) return false;
    this.#at += texts.length;
    return true;
  }

  expect(text: string, complaint: Complaint): void {
    if (!this.accept(text)) this.fail({ expected: `'${text}'`, ...complaint });
  }

  /** Keeps the complaint about the token (the next, if none is given) unless there was one before. */
  fail(complaint: Complaint, about: Token = this.token): void {
    this.#at = this.#tokens.length - 1;
    if (this.issue) return;
    const { code = "syntax", message, expected, tip } = complaint;
    if (about.type === "bad") {
      this.issue = about.issue;
      return;
    }
    const found = about.type === "end" ? "the end of the test" : `'${about.text}'`;
    this.issue = {
      code,
      message:
        message ??
        (expected ? `expected ${expected}, found ${found}` : `${found} cannot stand here`),
      span: about.span,
      found: about.type === "end" ? "end" : about.text,
      ...(expected !== undefined && { expected }),
      tip,
    };
  }

  /** Applies a rule one level deeper, or complains when that is too deep. */
  deeper(rule: (cursor: Cursor) => TestTree): TestTree {
    if (this.#depth === MAX_DEPTH) {
      this.fail({
        code: "test_too_deep",
        message: `the test nests more than ${MAX_DEPTH} levels`,
        tip: "Split it into several tests.",
      });
      return { type: "all" };
    }
    this.#depth += 1;
    const tree = rule(this);
    this.#depth -= 1;
    return tree;
  }

  /** A whole expression, as stands in parentheses and arguments. */
  nested(): TestTree {
    return this.deeper(this.#test);
  }

  /** Notes where the node stands: from its first token (or node) to the token last taken. */
  mark<Node extends object>(node: Node, from: Token | object): Node {
    const start = "span" in from ? from.span.start : (this.spans.get(from)?.start ?? 0);
    const last = this.#tokens[Math.max(this.#at - 1, 0)] as Token;
    this.spans.set(node, { start, end: Math.max(start, last.span.end) });
    return node;
  }
}
