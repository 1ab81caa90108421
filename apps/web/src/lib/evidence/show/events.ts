import type { Catalog } from "@ambit/core/catalog";
import {
  explainNoun,
  visit,
  type CallNode,
  type TestTree,
  type Vocabulary,
} from "@ambit/core/language";
import { earliest, latest, type Event } from "@ambit/core/model";
import type { EventsView } from "#lib/evidence/view.ts";
import { language } from "#lib/language/language.ts";
import { m } from "#lib/paraglide/messages.js";
import { actorsOf, callsOf, idAt } from "./expand.ts";
import { eventView } from "./event-view.ts";

/** A list of visits is as long as shows which came first. */
const LISTED = 6;

/** The events that a test names, and the visits that it puts in order. */
export function eventViews(
  catalog: Catalog,
  vocabulary: Vocabulary,
  tree: TestTree,
): readonly EventsView[] {
  return [namedEvents(catalog, tree), ...listedEvents(catalog, vocabulary, tree)].filter(
    (view) => view.events.length > 0,
  );
}

function namedEvents(catalog: Catalog, tree: TestTree): EventsView {
  const asked = new Map<string, string[]>();
  visit(tree, (node) => {
    if (node.type === "name" && catalog.events.has(node.name) && !asked.has(node.name))
      asked.set(node.name, []);
  });
  for (const call of callsOf(catalog, tree, ["attended"])) {
    const [actor, event] = [idAt(call, 0), idAt(call, 1)];
    const list = event === undefined ? undefined : asked.get(event);
    if (actor && list && !list.includes(actor)) list.push(actor);
  }
  const events = [...asked]
    .flatMap(([id, actors]) => eventView(catalog, id, actors) ?? [])
    .toSorted((a, b) => (dateOf(catalog, a.id) < dateOf(catalog, b.id) ? -1 : 1));
  return {
    kind: "events",
    title: m.evidence_recorded(),
    ordered: false,
    events,
    more: 0,
  };
}

function listedEvents(
  catalog: Catalog,
  vocabulary: Vocabulary,
  tree: TestTree,
): readonly EventsView[] {
  const calls = callsOf(catalog, tree, ["visits", "events"]);
  return calls.map((call) => {
    const found = [...catalog.events.values()]
      .filter((event) => isIn(event, call))
      .filter((event) =>
        call.name === "visits" ? isVisit(catalog, event, call) : isOfKind(catalog, event, call),
      )
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return {
      kind: "events",
      title: language === "en" ? explainNoun(call, vocabulary) : m.evidence_recorded(),
      ordered: true,
      events: found.slice(0, LISTED).flatMap(({ id }) => eventView(catalog, id) ?? []),
      more: Math.max(0, found.length - LISTED),
    };
  });
}

function isVisit(catalog: Catalog, event: Event, call: CallNode): boolean {
  const person = idAt(call, 0) ?? "";
  const to = call.args[1] && actorsOf(catalog, call.args[1]);
  return (
    event.kind === "visit" &&
    event.participants.includes(person) &&
    (to === undefined || to.includes(event.place ?? ""))
  );
}

function isOfKind(catalog: Catalog, event: Event, call: CallNode): boolean {
  const about = call.args[1] && actorsOf(catalog, call.args[1]);
  return (
    event.kind === idAt(call, 0) &&
    (!about || [...event.participants, ...event.about].some((id) => about.includes(id)))
  );
}

function isIn({ date }: Event, { period }: CallNode): boolean {
  if (!period) return true;
  const day = earliest(date);
  if (period.type === "year") return day.startsWith(String(period.year));
  if (period.type === "day") return day === period.date;
  return (
    (period.from === undefined || latest(date) >= earliest(period.from)) &&
    (period.to === undefined || day <= latest(period.to))
  );
}

const dateOf = ({ events }: Catalog, id: string) => events.get(id)?.date ?? "";
