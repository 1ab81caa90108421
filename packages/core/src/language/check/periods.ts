import { earliest, latest } from "../../model/index.ts";
import { precisionOf } from "../calendar.ts";
import type { FunctionSpec } from "../functions.ts";
import { partOfYear } from "../part-of-year.ts";
import { printPeriod } from "../print.ts";
import type { CallNode, RangeNode, TestNode } from "../tree.ts";
import type { VocabularyIndicator } from "../vocabulary.ts";
import type { Checking, Scope } from "./context.ts";
import { quote } from "./quote.ts";

/** Where an indicator call's years come from; undefined when that is wrong and reported. */
export function indicatorYears(
  check: Checking,
  call: CallNode,
  indicator: VocabularyIndicator,
  scope: Scope,
): "own" | "given" | undefined {
  const { period } = call;
  if (period === undefined) return withoutPeriod(check, call, scope);
  if (refuseInSpan(check, call, scope)) return undefined;
  if (period.type === "year" || partOfYear(period) !== undefined) return "own";
  if (period.type === "day") {
    return check.report(period, "wrong_period", "figures are by year", {
      found: period.date,
      expected: "a year",
      tip: `Write [${period.date.slice(0, 4)}].`,
    });
  }
  if (indicator.measure !== "flow") {
    return check.report(
      period,
      "wrong_period",
      `years of '${call.name}' do not add up: it is a ${indicator.measure}`,
      {
        expected: "one year",
        tip: "Write one year, or use change, growth or difference over a span of years.",
      },
    );
  }
  return wholeYears(check, period) && forwards(check, period) ? "own" : undefined;
}

/** Checks the period of a function's brackets. */
export function functionPeriod(
  check: Checking,
  call: CallNode,
  spec: FunctionSpec,
  scope: Scope,
): void {
  const { period } = call;
  if (spec.periods.length === 0) {
    if (!period) return;
    const tip = "The period stands behind the call inside: sum(trade(central-asia, RUS)[2018]).";
    check.report(period, "wrong_period", `${call.name} takes no period`, { tip });
  } else if (period === undefined) {
    if (spec.periodRequired || scope.years !== "own") withoutPeriod(check, call, scope);
  } else if (refuseInSpan(check, call, scope)) {
    return;
  } else if (!spec.periods.includes(period.type)) {
    const expected = spec.periods.map((p) => `a ${p}`).join(" or ");
    check.report(period, "wrong_period", `${call.name} takes ${expected}`, {
      found: printPeriod(period),
      expected,
      tip: `For example ${spec.example}.`,
    });
  } else if (period.type === "range") forwards(check, period);
}

/** A span of years, as change and its like take it: both ends written, the second later. */
export function checkSpan(check: Checking, node: TestNode): void {
  if (node.type !== "range") {
    check.report(node, "wrong_kind", "a span of years is needed", {
      found: quote(node),
      expected: "a span like 2010..2017",
      tip: "Write the first and the last year: 2010..2017.",
    });
  } else if (node.from === undefined || node.to === undefined) {
    const tip = "Write the first and the last year: 2010..2017.";
    check.report(node, "wrong_period", "the span has an open end", { found: quote(node), tip });
  } else if (wholeYears(check, node) && forwards(check, node) && node.from === node.to) {
    const tip = "Between a year and itself nothing changes: write 2010..2017.";
    check.report(node, "wrong_period", "the span is one year", { found: quote(node), tip });
  }
}

function withoutPeriod(check: Checking, call: CallNode, scope: Scope): "given" | undefined {
  if (scope.years !== "own") {
    check.floating += 1;
    return "given";
  }
  return check.report(call, "needs_period", `'${quote(call)}' names no period`, {
    expected: "a period",
    tip: `Write ${quote({ ...call, period: { type: "year", year: 2018 } })}.`,
  });
}

function refuseInSpan(check: Checking, call: CallNode, scope: Scope): boolean {
  if (scope.years !== "span" || !call.period) return false;
  check.report(call.period, "wrong_period", "the years come from outside here", {
    expected: "no period",
    tip: "Write change(trade(KAZ, CHN), 2010..2017), without a period inside.",
  });
  return true;
}

function wholeYears(check: Checking, range: RangeNode): boolean {
  const part = [range.from, range.to].find((d) => d !== undefined && precisionOf(d) !== "year");
  if (part === undefined) return true;
  check.report(range, "wrong_period", "figures are by year", {
    found: part,
    expected: "years",
    tip: `Write ${part.slice(0, 4)} instead of ${part}.`,
  });
  return false;
}

function forwards(check: Checking, range: RangeNode): boolean {
  const { from, to } = range;
  if (from === undefined || to === undefined || earliest(from) <= latest(to)) return true;
  check.report(range, "wrong_period", "the range runs backwards", {
    found: quote(range),
    tip: `Write ${to}..${from}.`,
  });
  return false;
}
