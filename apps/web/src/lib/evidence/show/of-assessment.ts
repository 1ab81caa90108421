import { readCalls } from "@ambit/core/compare";
import { parse, type CallNode } from "@ambit/core/language";
import type { Engine } from "@ambit/core/verify";
import type { EvidenceView } from "#lib/evidence/view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { nounOf } from "#lib/language/noun.ts";
import { indicatorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { eventView } from "./event-view.ts";
import { facilityView } from "./facilities.ts";
import { linesView, type ChartContext } from "./lines.ts";
import { membershipsView } from "./memberships.ts";
import { voiceLabel } from "./names.ts";

/** More charts than this and the reasons drown in them; the others are named with their last figure. */
const CHARTS = 2;

/** A series that a judgement rests on, with its last figure. */
export interface SeriesLink {
  /** Whether one of the charts shows it. */
  readonly drawn: boolean;
  readonly label: string;
  readonly href: string;
  readonly last: string;
}

/** What a judgement rests on, in the forms in which it can be shown. */
export interface AssessmentEvidence {
  readonly views: readonly EvidenceView[];
  readonly series: readonly SeriesLink[];
  /** Ids of other claims. */
  readonly claims: readonly string[];
  /** Pages elsewhere. */
  readonly urls: readonly string[];
}

/** Follows the ids of an assessment's evidence: `indicator:trade(KAZ, CHN)`, `event:…`, `membership:KAZ/csto`, `facility:…`, `claim:…`, an address. */
export function evidenceOfAssessment(
  engine: Engine,
  evidence: readonly string[],
  years: readonly number[],
  context: ChartContext & { readonly until: number },
): AssessmentEvidence {
  const { catalog } = engine;
  const calls = refs(evidence, "indicator").flatMap((text) => callIn(engine, text) ?? []);
  const groups = [...Map.groupBy(calls, (call) => call.name).values()].flatMap((g) =>
    together(engine, g),
  );
  const drawn = new Set<CallNode>();
  const charts = groups.slice(0, CHARTS).flatMap((group) => {
    const view = linesView(engine, readCalls(engine, group), new Map(), years, context);
    for (const call of view ? group : []) drawn.add(call);
    return view ?? [];
  });
  const pairs = refs(evidence, "membership").flatMap((id) => {
    const [actor, organisation] = id.split("/");
    return actor && organisation ? [{ actor, organisation }] : [];
  });
  const events = refs(evidence, "event").flatMap((id) => eventView(catalog, id) ?? []);
  const facilities = refs(evidence, "facility").flatMap((id) => {
    const facility = catalog.facilities.get(id);
    return facility ? [facilityView(catalog, facility)] : [];
  });
  return {
    views: [
      charts,
      membershipsView(catalog, pairs, context.until) ?? [],
      events.length > 0
        ? {
            kind: "events" as const,
            title: m.evidence_recorded(),
            ordered: false,
            events,
            more: 0,
          }
        : [],
      facilities.length > 0
        ? { kind: "facilities" as const, title: m.evidence_facilities(), facilities }
        : [],
    ].flat(),
    series: calls.map((call) => ({ ...seriesLink(engine, call), drawn: drawn.has(call) })),
    claims: refs(evidence, "claim"),
    urls: evidence.filter((ref) => /^https?:/.test(ref)),
  };
}

function refs(evidence: readonly string[], kind: string): readonly string[] {
  return evidence
    .filter((ref) => ref.startsWith(`${kind}:`))
    .map((ref) => ref.slice(kind.length + 1));
}

/** The call, summed where a group stands in it. */
function callIn({ catalog }: Engine, text: string): CallNode | undefined {
  const parsed = parse(text);
  const call = parsed.ok ? parsed.value.tree : undefined;
  if (call?.type !== "call") return undefined;
  const many = call.args.some((arg) => arg.type !== "name" || !catalog.actors.has(arg.name));
  return many ? { type: "call", name: "sum", args: [call] } : call;
}

/** Calls share a chart where one reading has them all. */
function together(engine: Engine, calls: readonly CallNode[]): readonly (readonly CallNode[])[] {
  if (calls.length === 1) return [calls];
  const { readings } = readCalls(engine, calls);
  const all = readings.some(
    ({ reading, points }) => !reading.mixed && points.every((line) => line.length > 0),
  );
  return all ? [calls] : calls.map((call) => [call]);
}

function seriesLink(engine: Engine, call: CallNode): Omit<SeriesLink, "drawn"> {
  const inner = call.name === "sum" && call.args[0]?.type === "call" ? call.args[0] : call;
  const { subjects, readings } = readCalls(engine, [call]);
  const [latest] = readings
    .filter(({ reading }) => !reading.mixed)
    .flatMap(({ reading, points }) => {
      const point = points[0]?.findLast((p) => !p.unreliable);
      return point ? [{ reading, point }] : [];
    })
    .toSorted((a, b) => b.point.year - a.point.year);
  return {
    label: nounOf(engine, call),
    href: indicatorPath(inner.name),
    last: latest
      ? m.evidence_last_figure({
          value: formatQuantity(latest.point.value, subjects[0]?.unit ?? ""),
          year: latest.point.year,
          voice: voiceLabel(engine, latest.reading),
        })
      : m.chart_none(),
  };
}
