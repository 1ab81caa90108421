import type { Catalog } from "@ambit/core/catalog";
import { formatExact } from "#lib/format/number.ts";
import { unitName } from "#lib/format/quantity.ts";
import { yearsText } from "#lib/format/years-text.ts";
import { language } from "#lib/language/language.ts";
import { labelText } from "#lib/language/names.ts";
import { topicWord } from "#lib/language/topic.ts";
import { indicatorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import type { TableRow } from "#lib/tables/row.ts";

export interface TopicGroup {
  readonly topic: string;
  readonly rows: readonly TableRow[];
}

/** All indicators by topic, the topic with the most figures first. */
export function indicatorList(catalog: Catalog, ledger: Ledger): readonly TopicGroup[] {
  const count = (id: string) => ledger.ofIndicator.get(id)?.count ?? 0;
  const groups = Map.groupBy(catalog.indicators.values(), ({ topic }) => topic);
  return [...groups]
    .map(([topic, own]) => ({ topic, own, total: own.reduce((sum, { id }) => sum + count(id), 0) }))
    .toSorted((a, b) => b.total - a.total || (a.topic < b.topic ? -1 : 1))
    .map(({ topic, own }) => ({
      topic: topicWord(topic),
      rows: own
        .toSorted(
          (a, b) =>
            count(b.id) - count(a.id) ||
            labelText(a.name).localeCompare(labelText(b.name), language),
        )
        .map(({ id, name, unit, expression }) => ({
          id,
          cells: [
            { text: labelText(name), href: indicatorPath(id) },
            { text: unitName(unit) || m.indicators_no_unit() },
            ...(expression === undefined
              ? [
                  { text: formatExact(count(id)) },
                  { text: yearsText(ledger.ofIndicator.get(id)) },
                  { text: String(ledger.datasetsOf(id).ranked().length) },
                ]
              : [{ text: "" }, { text: m.indicators_is_derived() }, { text: "" }]),
          ],
        })),
    }));
}
