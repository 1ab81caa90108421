import tokens from "#lib/styles/tokens.css?raw";

/** The palette as files carry it: every colour resolved, on light ground, because files are printed and pasted. */
const LIGHT = new Map(
  [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(([, name, colour]) => [
    name ?? "",
    colour ?? "",
  ]),
);

export const ink = colourOf("--ink");
export const inkSoft = colourOf("--ink-soft");
export const edge = colourOf("--edge");
export const rule = colourOf("--rule");
export const paper = colourOf("--paper");

/** A token's colour; throws for one that the palette does not have. */
export function colourOf(token: string): string {
  const colour = LIGHT.get(token);
  if (colour === undefined) throw new TypeError(`The palette has no ${token}`);
  return colour;
}

/** An actor's colour, the same as on the page. */
export function actorInk(actor: string | undefined): string {
  return LIGHT.get(`--actor-${actor}`) ?? colourOf("--actor-other");
}
