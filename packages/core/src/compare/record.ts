import type { ClaimKind, VerdictStatus } from "../model/index.ts";

/** A claim with a test, and what the test says. */
export interface Judged {
  readonly kind: ClaimKind;
  readonly status: VerdictStatus;
}

/** A share of a whole with the range in which the true share lies in 19 of 20 such cases. All between 0 and 1. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** How claims of one kind (or of all kinds) came out. */
export interface RecordLine {
  readonly counts: Readonly<Record<VerdictStatus, number>>;
  readonly total: number;
  /** The supported among those that the data decide one way or the other; null when they decide none. */
  readonly supported: Share | null;
}

/** 97.5 % of a normal distribution lie below so many standard deviations: two-sided 95 %. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion, 95 %. Unlike the textbook's p ± 1.96·√(p(1−p)/n) it stays
 * between 0 and 1 and is honest about small counts: 9 of 9 is 70 % to 100 %, not 100 %.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
 * the American Statistical Association 22 (158), 1927, pages 209–212, doi:10.1080/01621459.1927.10502953.
 */
export function wilsonInterval(count: number, of: number): Share {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || of < 1 || count > of)
    throw new RangeError(`${count} of ${of} is no share of a count`);
  const point = count / of;
  const z2 = Z_95 ** 2;
  const centre = (point + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z_95 / (1 + z2 / of)) * Math.sqrt((point * (1 - point)) / of + z2 / (4 * of * of));
  return {
    count,
    of,
    point,
    // The ends of nothing and of all are exact; rounding would leave a trace.
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === of ? 1 : Math.min(1, centre + half),
  };
}

/**
 * How the testable claims of a source came out. Contested and undetermined claims are counted and
 * stay out of the share: the data do not say of them that they hold or that they do not.
 */
export function recordOf(claims: readonly Judged[]): RecordLine {
  const counts = { supported: 0, refuted: 0, contested: 0, undetermined: 0 };
  for (const { status } of claims) counts[status]++;
  const decided = counts.supported + counts.refuted;
  return {
    counts,
    total: claims.length,
    supported: decided === 0 ? null : wilsonInterval(counts.supported, decided),
  };
}
