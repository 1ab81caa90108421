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
  const times = Math.max(sent, received) / Math.min(sent, received);
  if (times < NEAR) return capital(m.mirror_near(found));
  if (!Number.isFinite(times)) return capital(m.mirror_apart(found));
  const said = { ...found, times: formatNumber(times, { digits: 2 }) };
  return capital(sent > received ? m.mirror_more_sent(said) : m.mirror_more_received(said));
}

/** The importer's figure over the exporter's: "0.27", or nothing where there is none to divide by. */
export function ratioText({ ratio }: MirrorYear): string {
  return ratio === null
    ? ""
    : formatNumber(Number(ratio.toFixed(ratio >= 10 ? 1 : 2)), { digits: 4 });
}

/** "The United States" begins a sentence with a capital article. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
