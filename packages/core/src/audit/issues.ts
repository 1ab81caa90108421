import type { Issue } from "../model/index.ts";
import { unneeded } from "./explain.ts";
import type { Exception } from "./exception.ts";
import type { AuditRule, Finding, Place } from "./rule.ts";

const FILE = "exceptions.yml";
/** So many findings of an exception remind of what it is about. */
const SHOWN = 5;

/** A finding that no exception explains. */
export function unexplained(rule: AuditRule, { place, message, found, expected }: Finding): Issue {
  return {
    code: `audit_${rule.name.replaceAll("-", "_")}`,
    message: `${describe(place)}: ${message}`,
    file: place.datasets.map((id) => `datasets/${id}/observations.csv`).join(", "),
    found,
    expected,
    tip: `${rule.tip} A figure that is known to be bad is marked by a correction, one that is right is explained in ${FILE}.`,
  };
}

/** A finding that two exceptions explain, each in its own way. */
export function explainedTwice(positions: readonly number[], rule: string, place: Place): Issue {
  return {
    code: "exceptions_overlap",
    message: `two exceptions of ${rule} are about one finding: ${describe(place)}`,
    file: FILE,
    path: [positions[1] ?? 0, "where"],
    found: positions.map((i) => `no. ${i + 1}`).join(" and "),
    expected: "one reason a finding",
    tip: "Narrow one of the two.",
  };
}

/** What is wrong with an exception as such: a rule that does not exist, parts that nothing needs, another count. */
export function idle(
  exception: Exception,
  position: number,
  rules: readonly AuditRule[],
  fired: readonly Finding[],
): readonly Issue[] {
  const place = { file: FILE, path: [position, "where"] };
  if (!rules.some((rule) => rule.name === exception.rule)) {
    return [
      {
        code: "exception_unknown_rule",
        message: `there is no rule "${exception.rule}"`,
        file: FILE,
        path: [position, "rule"],
        tip: `Use one of ${rules.map((rule) => rule.name).join(", ")}.`,
      },
    ];
  }
  const parts = unneeded(exception, fired).map((part) => ({
    ...place,
    code: "exception_expired",
    message: `no finding of ${exception.rule} needs ${part}`,
    found: JSON.stringify(exception.where),
    tip: "Remove it: an exception goes when what it explains is gone.",
  }));
  if (parts.length > 0 || fired.length === exception.findings) return parts;
  return [
    {
      code: "exception_count",
      message: `the exception of ${exception.rule} is about another number of findings`,
      file: FILE,
      path: [position, "findings"],
      found: String(fired.length),
      expected: String(exception.findings),
      tip: `Does the reason hold for each of them? ${fired
        .slice(0, SHOWN)
        .map((f) => describe(f.place))
        .join("; ")}${fired.length > SHOWN ? "; ..." : ""}`,
    },
  ];
}

/** The place for people: `exports by KAZ, CHN to KAZ, 2019`. */
function describe({ indicator, reporters, from, to, period }: Place): string {
  const dyad = from && to ? `${from} to ${to}` : from;
  return [`${indicator} by ${reporters.join(" and ")}`, dyad, period].filter(Boolean).join(", ");
}
