import type { Period, TestNode } from "../language/index.ts";
import type { Choice } from "./choice.ts";
import type { Engine } from "./engine.ts";
import type { Trace } from "./trace.ts";
import type { Value } from "./value.ts";

/** One reading of one test being evaluated. */
export interface Run {
  readonly engine: Engine;
  readonly choice: Choice;
  /** YYYY-MM-DD: nothing that ended or happened later is used. */
  readonly asOf: string | null;
  readonly trace: Trace;
  /** Figures marked unreliable are left out of verdicts; charts show them, and say so. */
  readonly takesUnreliable?: true;
  readonly evaluate: (node: TestNode, scope: Scope) => Value;
}

/** What surrounds an expression: a quantifier's variables, a derived indicator's places, a year that is tried. */
export interface Scope {
  readonly bindings: ReadonlyMap<string, string>;
  readonly period?: Period;
  readonly reporter?: string;
}

export const OUTERMOST: Scope = { bindings: new Map() };

export function inYear(scope: Scope, year: number): Scope {
  return { ...scope, period: { type: "year", year } };
}

export function bind(scope: Scope, name: string, actor: string): Scope {
  return { ...scope, bindings: new Map(scope.bindings).set(name, actor) };
}
