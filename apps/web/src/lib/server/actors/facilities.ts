import type { Catalog } from "@ambit/core/catalog";
import type { Evidence, Facility } from "@ambit/core/model";
import { facilityWord } from "#lib/actors/facility-word.ts";
import { formatSpan } from "#lib/format/date.ts";
import { formatNumber } from "#lib/format/number.ts";
import { commas } from "#lib/language/joined.ts";
import { actorPath, facilityPath } from "#lib/navigation/links.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import type { TableCell, TableRow } from "#lib/tables/row.ts";

/** Facilities that an actor hosts or operates, oldest first. */
export function facilitiesOf(catalog: Catalog, actor: string): readonly TableRow[] {
  return [...catalog.facilities.values()]
    .filter((one) => one.hosts.includes(actor) || one.operators.includes(actor))
    .toSorted((a, b) => ((a.opened ?? "") < (b.opened ?? "") ? -1 : 1))
    .map((one) => ({
      id: one.id,
      cells: [
        { text: labelText(one.name), href: facilityPath(one.id) },
        { text: facilityWord(one.kind) },
        namesCell(catalog, one.hosts),
        namesCell(catalog, one.operators),
        { text: one.opened || one.closed ? formatSpan(one.opened, one.closed) : "" },
        { text: capacityText(one) },
        evidenceCell(one.evidence),
      ],
    }));
}

/** Names in one cell, with a link where there is one name only. */
function namesCell(catalog: Catalog, actors: readonly string[]): TableCell {
  const [only] = actors;
  const text = commas(actors.map((actor) => nameIn(catalog, actor)));
  return only !== undefined && actors.length === 1 ? { text, href: actorPath(only) } : { text };
}

function capacityText({ capacity }: Facility): string {
  return capacity ? `${formatNumber(capacity.value)} ${capacity.unit}` : "";
}

/** The first source that a fact rests on, marked while nobody has reviewed it. */
export function evidenceCell(evidence: readonly Evidence[]): TableCell {
  const best = evidence.find(({ status }) => status === "reviewed") ?? evidence[0];
  if (!best) return { text: "" };
  return {
    text: best.source === "general-knowledge" ? m.source_general_knowledge() : best.source,
    ...(best.url ? { href: best.url } : {}),
    ...(best.status === "unreviewed" ? { mark: m.source_unreviewed() } : {}),
  };
}
