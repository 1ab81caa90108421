/** The colour of an actor, the same everywhere; grey for those that have none of their own. */
export function actorColour(actor: string | undefined): string {
  return actor ? `var(--actor-${actor}, var(--actor-other))` : "var(--actor-other)";
}
