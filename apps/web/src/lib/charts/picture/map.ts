import { m } from "#lib/paraglide/messages.js";
import type { Drawn, MapDrawing } from "./drawing.ts";
import { fileInks, type Inks } from "./inks.ts";
import { boxAt, textAt } from "./marks.ts";
import { widthOf, xml } from "./text.ts";

const KEY = 26;

/** States in the colour of who leads in them, `width` pixels wide; hatched where nobody can be said to. */
export function drawMap(
  { map, states, key }: MapDrawing,
  width: number,
  inks: Inks = fileInks,
): Drawn {
  const scale = width / map.width;
  const size = scale < 0.75 ? 11.5 : 14;
  const height = map.height * scale;
  const byId = new Map(states.map((state) => [state.id, state]));
  const outlines = map.states.map(({ id, path }) => {
    const leader = byId.get(id)?.leader;
    const fill = leader ? inks.actor(leader) : "url(#none)";
    return `<path d="${path}" fill="${fill}" stroke="${inks.paper}" stroke-width="${(1.5 / scale).toFixed(2)}"/>`;
  });
  const labels = map.states.map(({ id, x, y }) => {
    const state = byId.get(id);
    return [
      label(state?.name ?? id, x * scale, y * scale - 2, size, 700, inks),
      label(state?.said ?? m.compare_map_none(), x * scale, y * scale + size, size - 1, 500, inks),
    ].join("");
  });
  let left = 0;
  const keys = key.map(({ actor, name }) => {
    const drawn =
      boxAt([left, height + 18, 14, 14], actor ? inks.actor(actor) : "url(#none)") +
      textAt(name, left + 20, height + 30, { size: 13, colour: inks.inkSoft });
    left += 20 + widthOf(name, 13) + 22;
    return drawn;
  });
  const markup = [
    `<defs><pattern id="none" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${inks.paper}"/><rect width="2" height="7" fill="${inks.edge}"/></pattern></defs>`,
    `<g transform="scale(${scale.toFixed(4)})"><path d="${map.around}" fill="${inks.rule}" fill-opacity="0.45" stroke="${inks.paper}"/>${outlines.join("")}</g>`,
    ...labels,
    ...keys,
  ].join("");
  return { markup, height: height + 18 + KEY };
}

/** Text with an edge of paper, which is read on any ground. */
function label(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  inks: Inks,
): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" text-anchor="middle" fill="${inks.ink}" stroke="${inks.paper}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${xml(text)}</text>`;
}
