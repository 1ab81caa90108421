import type { Component } from "svelte";
import type { EvidenceView } from "./view.ts";

type Kind = EvidenceView["kind"];

/** What draws a view of one kind. */
export type Figure = Component<{ view: EvidenceView }>;
export type Figures = Readonly<Partial<Record<Kind, Figure>>>;

const FIGURES = {
  lines: () => import("./LinesFigure.svelte"),
  bars: () => import("./BarsFigure.svelte"),
  ranks: () => import("./RankTable.svelte"),
  memberships: () => import("./MembershipFigure.svelte"),
  events: () => import("./EventList.svelte"),
  facilities: () => import("./FacilityList.svelte"),
} as const satisfies Record<Kind, () => Promise<unknown>>;

/** The component that draws views of a kind, which is the only kind it is to be given. */
export async function loadFigure(kind: Kind): Promise<Figure> {
  const { default: figure } = await FIGURES[kind]();
  return figure as Figure;
}

/**
 * The components that these views need, and no others: a page with a list of events is not to
 * carry the code of charts.
 */
export async function loadFigures(views: readonly EvidenceView[]): Promise<Figures> {
  const kinds = [...new Set(views.map(({ kind }) => kind))];
  return Object.fromEntries(
    await Promise.all(kinds.map(async (kind) => [kind, await loadFigure(kind)] as const)),
  );
}
