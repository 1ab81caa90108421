import { print, type CallNode, type Period, type TestNode } from "../language/index.ts";
import { earliest, latest, type Event } from "../model/index.ts";
import { actorsOf } from "./places.ts";
import type { Run, Scope } from "./run.ts";
import { showValue } from "./show.ts";
import { addMissing } from "./trace.ts";
import { truthValue, type Listed, type Value } from "./value.ts";

type Recorded = Event & { readonly id: string };

export function dateOf(run: Run, call: CallNode): Value {
  const event = eventNamed(run, call.args[0]);
  run.trace.used.add(`event:${event?.id ?? ""}`);
  return shown(run, call, { kind: "date", date: event && isPast(run, event) ? event.date : null });
}

/**
 * Taking part is recorded, staying away is recorded; anything else is not known. A state attends
 * through its people, but is not away because one of them is: another may have come.
 */
export function attended(run: Run, call: CallNode, scope: Scope): Value {
  const [actor = ""] = actorsOf(run.engine, call.args[0] as TestNode, scope, undefined);
  const event = eventNamed(run, call.args[1]);
  const isFor = (id: string) => id === actor || run.engine.catalog.actors.get(id)?.state === actor;
  if (!event || !isPast(run, event)) return shown(run, call, truthValue(null));
  run.trace.used.add(`event:${event.id}`);
  const truth = event.participants.some(isFor) ? true : event.absent.includes(actor) ? false : null;
  if (truth === null) {
    addMissing(run.trace, () => ({
      indicator: "attendance",
      from: actor,
      to: event.id,
      period: event.date,
      reason: "the record of the event does not say",
    }));
  }
  return shown(run, call, truthValue(truth));
}

/** A person's visits in order of time; complete where the record of the person's visits is. */
export function visitsOf(run: Run, call: CallNode, scope: Scope): Value {
  const [person = ""] = actorsOf(run.engine, call.args[0] as TestNode, scope, undefined);
  const states = call.args[1] && actorsOf(run.engine, call.args[1], scope, undefined);
  const { items, isCertain } = eventsWhere(
    run,
    call.period ?? scope.period,
    (e) =>
      e.kind === "visit" &&
      e.participants.includes(person) &&
      (!states || states.includes(e.place ?? "")),
  );
  const { first, last } = bounds(call.period ?? scope.period);
  return shown(run, call, {
    kind: "list",
    items,
    complete:
      isCertain && isCovered(run, person, first, last) && (run.asOf === null || last <= run.asOf),
    firstIsKnown: isCertain && isCovered(run, person, first, items[0]?.date ?? last),
  });
}

/** Events of a kind; never taken to be complete. */
export function eventsOf(run: Run, call: CallNode, scope: Scope): Value {
  const kind = call.args[0]?.type === "name" ? call.args[0].name : "";
  const actors = call.args[1] && actorsOf(run.engine, call.args[1], scope, undefined);
  const { items } = eventsWhere(
    run,
    call.period ?? scope.period,
    (e) =>
      e.kind === kind &&
      (!actors || [...e.participants, ...e.about].some((id) => actors.includes(id))),
  );
  return shown(run, call, { kind: "list", items, complete: false });
}

export function firstPlace(run: Run, call: CallNode, scope: Scope): Value {
  return placeOf(run, call, scope, (list) => {
    const [item, ...later] = list.items;
    const isFirst = later.every((l) => l.place === item?.place || daysIn(l)[0] > daysIn(item)[1]);
    return list.firstIsKnown && isFirst ? item : undefined;
  });
}

export function lastPlace(run: Run, call: CallNode, scope: Scope): Value {
  return placeOf(run, call, scope, (list) => {
    const item = list.items.at(-1);
    const isLast = list.items.every(
      (l) => l.place === item?.place || daysIn(l)[1] < daysIn(item)[0],
    );
    return list.complete && isLast ? item : undefined;
  });
}

/** Facilities that were open at any time in the year. The register is not taken to be complete. */
export function facilitiesOf(run: Run, call: CallNode, scope: Scope): Value {
  const period = call.period ?? scope.period;
  const operators = actorsOf(run.engine, call.args[0] as TestNode, scope, period);
  const hosts = actorsOf(run.engine, call.args[1] as TestNode, scope, period);
  const kind = call.args[2]?.type === "name" ? call.args[2].name : undefined;
  const year = period?.type === "year" ? period.year : 0;
  const last = run.asOf !== null && run.asOf < `${year}-12-31` ? run.asOf : `${year}-12-31`;
  const all = [...run.engine.catalog.facilities.values()]
    .filter((f) => kind === undefined || f.kind === kind)
    .filter(
      (f) =>
        f.operators.some((id) => operators.includes(id)) &&
        f.hosts.some((id) => hosts.includes(id)),
    )
    .filter((f) => f.closed === undefined || earliest(f.closed) > `${year}-01-01`);
  const items = all
    .filter((f) => last >= `${year}-01-01` && f.opened !== undefined && latest(f.opened) <= last)
    .map((f): Listed => ({ id: f.id, name: f.name.en }));
  for (const item of items) run.trace.used.add(`facility:${item.id}`);
  const undated = all.filter((f) => f.opened === undefined).map((f) => f.id);
  return shown(run, call, { kind: "list", items, complete: false, undated });
}

function placeOf(
  run: Run,
  call: CallNode,
  scope: Scope,
  pick: (list: Extract<Value, { kind: "list" }>) => Listed | undefined,
): Value {
  const list = run.evaluate(call.args[0] as TestNode, scope);
  if (list.kind !== "list") throw new TypeError(`${call.name} takes a list of events`);
  const place = pick(list)?.place;
  if (place === undefined) {
    addMissing(run.trace, () => ({
      indicator: "events",
      from: print(call),
      period: "any",
      reason: "the record of these events is not complete",
    }));
  }
  return shown(run, call, { kind: "actor", actor: place ?? null });
}

function eventsWhere(
  run: Run,
  period: Period | undefined,
  wanted: (e: Recorded) => boolean,
): { readonly items: readonly Listed[]; readonly isCertain: boolean } {
  const { first, last } = bounds(period);
  const possible = [...run.engine.catalog.events.values()].filter(
    (e) =>
      wanted(e) &&
      latest(e.date) >= first &&
      earliest(e.date) <= last &&
      (run.asOf === null || earliest(e.date) <= run.asOf),
  );
  // A date that is not known to the day may lie outside.
  const certain = possible.filter(
    (e) => earliest(e.date) >= first && latest(e.date) <= last && isPast(run, e),
  );
  const items = certain
    .toSorted((a, b) => (earliest(a.date) < earliest(b.date) ? -1 : 1))
    .map((e): Listed => ({
      id: e.id,
      name: e.name.en,
      date: e.date,
      ...(e.place ? { place: e.place } : {}),
    }));
  for (const item of items) run.trace.used.add(`event:${item.id}`);
  return { items, isCertain: certain.length === possible.length };
}

/** First and last day that the date of something listed can mean. */
function daysIn(item: Listed | undefined): readonly [string, string] {
  const date = item?.date ?? "9999";
  return [earliest(date), latest(date)];
}

/** Whether every visit of the person between the two days would have been recorded. */
function isCovered(run: Run, person: string, first: string, last: string): boolean {
  return (run.engine.catalog.actors.get(person)?.visitsCovered ?? []).some(
    (span) => earliest(span.from) <= first && latest(last) <= latest(span.to),
  );
}

const FOREVER = "9999-12-31";

function bounds(period: Period | undefined): { first: string; last: string } {
  if (!period) return { first: "0000-01-01", last: FOREVER };
  if (period.type === "year")
    return { first: `${period.year}-01-01`, last: `${period.year}-12-31` };
  if (period.type === "day") return { first: period.date, last: period.date };
  return {
    first: period.from ? earliest(period.from) : "0000-01-01",
    last: period.to ? latest(period.to) : FOREVER,
  };
}

function isPast(run: Run, event: Recorded): boolean {
  return run.asOf === null || latest(event.date) <= run.asOf;
}

function eventNamed(run: Run, node: TestNode | undefined): Recorded | undefined {
  return node?.type === "name" ? run.engine.catalog.events.get(node.name) : undefined;
}

function shown(run: Run, call: CallNode, value: Value): Value {
  showValue(run, () => print(call), value);
  return value;
}
