import type { Issue, Span } from "../../model/index.ts";
import type { CallNode, NameNode, TestNode } from "../tree.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { FunctionCall, IndicatorCall, Kind, NameMeaning } from "./checked.ts";

/** What surrounds an expression while it is checked. */
export interface Scope {
  /** Quantifiers' variables and a derived indicator's parameters. */
  readonly variables: ReadonlySet<string>;
  /**
   * Where calls get their years. `own`: from their brackets, which they must have. `given`: from the
   * function around them, unless they have brackets. `span`: from the function around them alone.
   */
  readonly years: "own" | "given" | "span";
  /** In the expression of a derived indicator, which has a few functions of its own. */
  readonly defines?: true;
}

const MOST_SUGGESTIONS = 8;

export type KindOf = (check: Checking, node: TestNode, scope: Scope) => Kind | undefined;

/**
 * A check under way: what was found out and what is wrong. Rules return undefined once they have
 * reported an issue, so that one mistake is reported once.
 */
export class Checking {
  readonly vocabulary: Vocabulary;
  readonly issues: Issue[] = [];
  readonly kinds = new Map<TestNode, Kind>();
  readonly calls = new Map<CallNode, FunctionCall | IndicatorCall>();
  readonly names = new Map<NameNode, NameMeaning>();
  readonly used = new Set<string>();
  /** How many calls so far take their year from the function around them. */
  floating = 0;
  #suggested = 0;
  readonly #spans: WeakMap<object, Span>;
  readonly #kindOf: KindOf;

  constructor(vocabulary: Vocabulary, spans: WeakMap<object, Span>, kindOf: KindOf) {
    this.vocabulary = vocabulary;
    this.#spans = spans;
    this.#kindOf = kindOf;
  }

  /** The expression's kind, noted; undefined when it has none because something in it is wrong. */
  kind(node: TestNode, scope: Scope): Kind | undefined {
    return this.note(node, this.#kindOf(this, node, scope));
  }

  note(node: TestNode, kind: Kind | undefined): Kind | undefined {
    if (kind) this.kinds.set(node, kind);
    return kind;
  }

  /** A suggestion for a name; only for the first few, as each costs a walk over all names. */
  suggest<Likely>(likely: () => Likely | undefined): Likely | undefined {
    if (this.#suggested === MOST_SUGGESTIONS) return undefined;
    this.#suggested += 1;
    return likely();
  }

  /** Reports what is wrong with the node (or period), always with what was probably meant. */
  report(
    about: object,
    code: string,
    message: string,
    more: Partial<Issue> & { readonly tip: string },
  ): undefined {
    const span = this.#spans.get(about);
    this.issues.push({ code, message, ...(span && { span }), ...more });
    return undefined;
  }
}
