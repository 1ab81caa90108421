const TARGET = "{target}";

/** How phrases join the other side, so that it can be left out. */
const JOINTS = [
  / between \{other\} and \{target\}/,
  / between \{target\} and \{other\}/,
  / of \{target\} and \{other\}/,
  / of \{other\} and \{target\}/,
] as const;

/**
 * What an indicator's phrase says of the target alone, as a sentence goes on with it: from "arms transfers from
 * {a} to {b}" comes "arms transfers to Kazakhstan", from "goods trade between {a} and {b}" "Kazakhstan’s
 * goods trade".
 */
export function subjectOf(phrase: string, targetPlace: 0 | 1, target: string): string {
  const [own, other] = targetPlace === 0 ? ["{a}", "{b}"] : ["{b}", "{a}"];
  const placed = phrase.replaceAll(own, TARGET).replaceAll(other, "{other}");
  const alone = withoutOther(placed).replace(/^the /, "");
  const owned = / of \{target\}$/.exec(alone);
  if (!owned) return alone.replaceAll(TARGET, target);
  return `${possessive(target)} ${alone.slice(0, owned.index)}`;
}

function withoutOther(phrase: string): string {
  const [both, reversed, pair, pairReversed] = JOINTS;
  if (both.test(phrase)) return phrase.replace(both, ` of ${TARGET}`);
  if (reversed.test(phrase)) return phrase.replace(reversed, ` of ${TARGET}`);
  if (pair.test(phrase)) return phrase.replace(pair, ` with ${TARGET}`);
  if (pairReversed.test(phrase)) return phrase.replace(pairReversed, ` with ${TARGET}`);
  return phrase.replace(/ (?:who live in|with|from|that|of|to|in) \{other\}/, "");
}

/** Kazakhstan’s, the United States’. */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
