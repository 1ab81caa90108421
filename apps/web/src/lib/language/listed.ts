import { m } from "#lib/paraglide/messages.js";

/**
 * "China, Russia and the United States". Kazakh lists have commas alone. Not by `Intl.ListFormat`, the
 * making of which takes longer than a page's own start.
 */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const [first, ...more] = names.slice(0, -1);
  if (first === undefined) return last;
  const joined = more.reduce((sum, next) => m.names_comma({ first: sum, next }), first);
  return m.names_and({ first: joined, last });
}
