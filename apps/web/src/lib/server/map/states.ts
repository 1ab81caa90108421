import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import {
  geoConicEqualArea,
  geoPath,
  type ExtendedFeature,
  type ExtendedFeatureCollection,
} from "d3-geo";
import { feature } from "topojson-client";
import type { StatesMap } from "#lib/map/states-map.ts";

const WIDTH = 720;
const HEIGHT = 470;
const MARGIN = 14;

/** ISO 3166-1 numeric, as the atlas has states, by the ids that we have. */
const NUMBERS: Readonly<Record<string, string>> = {
  KAZ: "398",
  KGZ: "417",
  TJK: "762",
  TKM: "795",
  UZB: "860",
};

/**
 * The outlines of some states as large as the drawing allows, with their neighbours' behind them.
 * Equal area: a state is not to look weightier than it is. From Natural Earth, public domain.
 */
export function statesMap(states: readonly string[]): StatesMap {
  // The package says no more of its file than that it is an object; it holds countries as shapes with borders.
  const topology = atlas as unknown as Parameters<typeof feature>[0] & {
    readonly objects: { readonly countries: Parameters<typeof feature>[1] };
  };
  const { features: all } = feature(
    topology,
    topology.objects.countries,
  ) as unknown as ExtendedFeatureCollection;
  const byNumber = new Map(all.map((one) => [String(one.id), one]));
  const own = states.flatMap((id) => {
    const found = byNumber.get(NUMBERS[id] ?? "");
    return found ? [{ id, outline: found }] : [];
  });
  const collection: ExtendedFeatureCollection = {
    type: "FeatureCollection",
    features: own.map(({ outline }) => outline),
  };
  const projection = geoConicEqualArea()
    .parallels([38, 52])
    .rotate([-67, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      collection,
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const path = geoPath(projection).digits(1);
  const drawn = (one: ExtendedFeature) => path(one) ?? "";
  const inside = new Set(own.map(({ outline }) => outline));
  return {
    width: WIDTH,
    height: HEIGHT,
    states: own.map(({ id, outline }) => {
      const [x, y] = path.centroid(outline);
      return { id, path: drawn(outline), x: Math.round(x), y: Math.round(y) };
    }),
    around: all
      .filter((one) => !inside.has(one))
      .map(drawn)
      .filter(Boolean)
      .join(""),
  };
}
