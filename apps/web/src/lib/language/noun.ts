import type { Catalog } from "@ambit/core/catalog";
import { explainNoun, type CallNode, type TestNode, type Vocabulary } from "@ambit/core/language";
import { formatSpan } from "#lib/format/date.ts";
import { colon, commas } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import { language } from "./language.ts";
import { listed } from "./listed.ts";
import { indicatorName, labelText } from "./names.ts";

interface Known {
  readonly catalog: Catalog;
  readonly vocabulary: Vocabulary;
}

/**
 * What a part of a test is called. Core says it in English; in other languages names stand beside
 * one another uninflected: "Goods exports: China → Kazakhstan, 2023".
 */
export function nounOf({ catalog, vocabulary }: Known, node: TestNode): string {
  const own = language === "en" ? undefined : nounIn(catalog, node);
  return own ?? explainNoun(node, vocabulary);
}

function nounIn(catalog: Catalog, node: TestNode): string | undefined {
  if (node.type === "name") return named(catalog, node.name);
  if (node.type === "all") return m.noun_everybody();
  if (node.type === "set") {
    const names = node.names.map((id) => named(catalog, id));
    return names.every((name) => name !== undefined) ? listed(names) : undefined;
  }
  return node.type === "call" ? callIn(catalog, node) : undefined;
}

function callIn(catalog: Catalog, call: CallNode): string | undefined {
  const [first] = call.args;
  if (call.name === "sum" && call.args.length === 1 && first?.type === "call") {
    const inner = callIn(catalog, first);
    return inner && m.noun_sum({ of: inner });
  }
  const indicator = catalog.indicators.get(call.name);
  if (!indicator) return undefined;
  const places = call.args.map((arg) => nounIn(catalog, arg));
  if (!places.every((place) => place !== undefined)) return undefined;
  const joint = isMutual(indicator.phrase) ? " – " : " → ";
  const { period, reporter } = call;
  const parts = [
    [indicatorName(catalog, call.name), places.join(joint)].filter(Boolean).join(colon),
    period && periodText(period),
    reporter && m.noun_by({ reporter: named(catalog, reporter) ?? reporter }),
  ];
  return commas(parts.flatMap((part) => part || []));
}

const isMutual = (phrase: string | undefined) => / between \{[ab]\} and /.test(phrase ?? "");

function periodText(period: NonNullable<CallNode["period"]>): string {
  if (period.type === "year") return String(period.year);
  if (period.type === "day") return formatSpan(period.date, period.date);
  return formatSpan(period.from, period.to);
}

function named({ actors, groups, events }: Catalog, id: string): string | undefined {
  const found = actors.get(id) ?? groups.get(id) ?? events.get(id);
  return found && labelText(found.name);
}
