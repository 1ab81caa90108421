export interface Position {
  /** Where the period begins and ends, in years; 2018 as a whole is 2017.5 to 2018.5. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

function between(from: number, to: number): Position {
  return { from, to, middle: (from + to) / 2 };
}

/**
 * Where an observation's period (`2018`, `2018-Q3`, `2024-H1`, `2006/2018`) stands on a time axis whose
 * unit is the year and on which a calendar year's figure stands at its number.
 */
export function positionOf(period: string): Position {
  const [start = "", end] = period.split("/");
  const year = Number(start.slice(0, 4));
  if (end) return between(year - 0.5, Number(end.slice(0, 4)) + 0.5);
  const part = Number(start.slice(6));
  if (start[5] === "Q") return between(year - 0.75 + part / 4, year - 0.5 + part / 4);
  if (start[5] === "H") return between(year - 1 + part / 2, year - 0.5 + part / 2);
  return between(year - 0.5, year + 0.5);
}

/** Where a date (`2015-05-08`, `2015-05`, `2015`) stands on the same axis. */
export function positionOfDate(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year;
  return year - 0.5 + (month - 1 + ((day ?? 15) - 1) / 31) / 12;
}
