import type { CallNode, Period, TestNode } from "../language/index.ts";
import { earliest, latest, type Membership } from "../model/index.ts";
import { actorsOf } from "./places.ts";
import { print } from "../language/index.ts";
import type { Run, Scope } from "./run.ts";
import { showValue } from "./show.ts";
import { addMissing } from "./trace.ts";
import { allOf, anyOf, not, type Truth } from "./truth.ts";
import { truthValue, type Value } from "./value.ts";

/** First and last day of what the test asks about. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** Whether the actor had the role on the day, or at any time in the year. */
export function member(run: Run, call: CallNode, scope: Scope): Value {
  const { actor, organisation, role } = placesOf(run, call, scope);
  const days = daysOf(call.period ?? scope.period);
  const truth =
    run.asOf !== null && days.first > run.asOf
      ? null
      : heldByThen(run, actor, organisation, role, days);
  if (truth === null) missingMembership(run, actor, organisation, days.first);
  const value = truthValue(truth);
  showValue(
    run,
    () => print({ ...call, args: [{ type: "name", name: actor }, ...call.args.slice(1)] }),
    value,
  );
  return value;
}

/** When the latest membership in the role began. */
export function joined(run: Run, call: CallNode, scope: Scope): Value {
  const { actor, organisation, role } = placesOf(run, call, scope);
  const last = run.engine.catalog
    .membershipsOf(actor, organisation)
    .filter((m) => m.role === role && (run.asOf === null || earliest(m.from) <= run.asOf))
    .at(-1);
  if (!last) missingMembership(run, actor, organisation, "any day");
  else run.trace.used.add(membershipId(last));
  const value: Value = { kind: "date", date: last?.from ?? null };
  showValue(run, () => print(call), value);
  return value;
}

/** As of a day inside the period, who is not a member yet may still become one in it. */
function heldByThen(
  run: Run,
  actor: string,
  organisation: string,
  role: string,
  { first, last }: Days,
): Truth {
  if (run.asOf === null || last <= run.asOf)
    return held(run, actor, organisation, role, { first, last });
  return held(run, actor, organisation, role, { first, last: run.asOf }) === true ? true : null;
}

function held(run: Run, actor: string, organisation: string, role: string, days: Days): Truth {
  const { catalog } = run.engine;
  const all = catalog.membershipsOf(actor, organisation);
  const truths = all
    .filter((m) => m.role === role)
    .map((m) => {
      const truth = holds(m, days);
      if (truth !== false) run.trace.used.add(membershipId(m));
      return truth;
    });
  const truth = anyOf(truths);
  if (truth !== false) return truth;
  const covered = catalog.actors.get(organisation)?.membershipsCoveredFor;
  if (covered === undefined || !catalog.membersOf(covered).includes(actor)) return null;
  for (const other of all) {
    run.trace.used.add(membershipId(other));
    run.trace.notes.add(
      `${catalog.nameOf(actor)} in ${catalog.nameOf(organisation)}: ${other.role} from ${other.from}${other.to ? ` to ${other.to}` : ""}.`,
    );
  }
  if (all.length === 0) {
    run.trace.notes.add(
      `${catalog.nameOf(actor)} has no recorded place in ${catalog.nameOf(organisation)}; the record of its members is complete for this actor.`,
    );
  }
  return false;
}

function holds(m: Membership, days: Days): Truth {
  const began: Truth =
    latest(m.from) <= days.last ? true : earliest(m.from) <= days.last ? null : false;
  if (m.to === undefined) return began;
  const ended: Truth =
    latest(m.to) <= days.first ? true : earliest(m.to) <= days.first ? null : false;
  return allOf([began, not(ended)]);
}

function placesOf(run: Run, call: CallNode, scope: Scope) {
  const [actorNode, organisationNode, roleNode] = call.args;
  const name = (node: TestNode | undefined) =>
    node ? (actorsOf(run.engine, node, scope, undefined)[0] ?? "") : "";
  return {
    actor: name(actorNode),
    organisation: name(organisationNode),
    role: roleNode?.type === "name" ? roleNode.name : "member",
  };
}

function daysOf(period: Period | undefined): Days {
  if (period?.type === "day") return { first: period.date, last: period.date };
  if (period?.type === "year")
    return { first: `${period.year}-01-01`, last: `${period.year}-12-31` };
  return { first: earliest(period?.from ?? "1000"), last: latest(period?.to ?? "9999") };
}

function missingMembership(run: Run, actor: string, organisation: string, day: string): void {
  addMissing(run.trace, () => ({
    indicator: "membership",
    from: actor,
    to: organisation,
    period: day,
    reason: "the record of members is not complete for this actor and time",
  }));
}

/** Stable id of a membership: `membership:KGZ/wto/member/1998-12-20`. */
export function membershipId(m: Membership): string {
  return `membership:${m.actor}/${m.organisation}/${m.role}/${m.from}`;
}
