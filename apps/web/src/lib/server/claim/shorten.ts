import { m } from "#lib/paraglide/messages.js";

/** Longer lists stand in the evidence or among the figures. */
const ITEMS = 3;

/** The first items of a list ("a; b; c; d; e"), the others counted. */
export function shortList(list: string, separator = "; "): string {
  const items = list.split(separator);
  if (items.length <= ITEMS + 1) return list;
  // A list may have been cut before: "… and 177 more".
  const cut = Number(/ and (\d+) more$/.exec(items.at(-1) ?? "")?.[1] ?? 0);
  return m.claim_list_more({
    items: items.slice(0, ITEMS).join(separator),
    count: items.length - ITEMS + cut,
  });
}

/** A sentence that lists things, shortened in the same way. */
export function shortNote(note: string): string {
  const bare = note.replace(/\.$/, "");
  const short = shortList(bare, ", ");
  return short === bare ? note : `${short}.`;
}
