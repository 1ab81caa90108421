import { actorColour } from "#lib/styles/actor-colour.ts";
import { actorInk, edge, ink, inkSoft, paper, rule } from "./palette.ts";

/** What a drawing is coloured with: resolved for a file, the page's own variables on a page. */
export interface Inks {
  readonly ink: string;
  readonly inkSoft: string;
  readonly edge: string;
  readonly rule: string;
  readonly paper: string;
  readonly actor: (id: string | undefined) => string;
}

export const fileInks: Inks = { ink, inkSoft, edge, rule, paper, actor: actorInk };

export const pageInks: Inks = {
  ink: "var(--ink)",
  inkSoft: "var(--ink-soft)",
  edge: "var(--edge)",
  rule: "var(--rule)",
  paper: "var(--paper)",
  actor: actorColour,
};
