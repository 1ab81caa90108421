import type { MirrorYear } from "@ambit/core/compare";
import type { Engine } from "@ambit/core/verify";
import { namedOf } from "#lib/compare/named.ts";
import { formatNumber } from "#lib/format/number.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { m } from "#lib/paraglide/messages.js";
import type { Flow } from "./flows.ts";

const UNIT = "USD";
/** Below this two figures of one flow are near to each other: freight and insurance make as much. */
const NEAR = 1.1;

/** How far two counts of a flow are apart, in one sentence without its full stop. */
export function finding(
  engine: Pick<Engine, "catalog" | "vocabulary">,
  { from, to }: Flow,
  year: MirrorYear,
): string {
  const [sent, received] = [year.exporter.value, year.importer.value];
  const found = {
    exporter: namedOf(engine, from).said,
    importer: namedOf(engine, to).said,
    year: String(year.year),
    sent: formatQuantity(sent, UNIT),
    received: formatQuantity(received, UNIT),
  };
  const times = timesOf(sent, received);
  if (times < NEAR) return capital(m.mirror_near(found));
  if (!Number.isFinite(times)) return capital(m.mirror_apart(found));
  const apart = { ...found, times: said(times) };
  return capital(sent > received ? m.mirror_more_sent(apart) : m.mirror_more_received(apart));
}

/** How many times the one figure is the other, the larger over the smaller, as the sentence says it; nothing where one is zero. */
export function timesText({ exporter, importer }: MirrorYear): string {
  const times = timesOf(exporter.value, importer.value);
  return Number.isFinite(times) ? said(times) : "";
}

const timesOf = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);

/** "3.7", and near to one "1.06". */
const said = (times: number) => formatNumber(times, { digits: times < 2 ? 3 : 2 });

/** "The United States" begins a sentence with a capital article. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
