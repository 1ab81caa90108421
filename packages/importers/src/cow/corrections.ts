import type { Correction } from "@ambit/core/model";

const MIRROR =
  "The importer did not report to the IMF; the figure is the IMF's estimate from the exporter's side, about the exporter's figure plus a tenth.";

function mirror(to: string, years: [number, number], evidence: string): Correction {
  return {
    id: `${to.toLowerCase()}-from-chn-${years.join("-")}`,
    status: "mirror",
    where: { from: "CHN", to, years },
    reason: MIRROR,
    evidence,
  };
}

function unofficial(
  from: string,
  to: string,
  years: [number, number],
  evidence: string,
): Correction {
  return {
    id: `${from}-to-${to}-${[...new Set(years)].join("-")}`.toLowerCase(),
    status: "unreliable",
    where: { from, to, years },
    reason:
      "After the customs union of Kazakhstan and Russia began, the figures are not those that either state published.",
    evidence,
  };
}

/** What is known to be bad in COW Trade 4.0 about Central Asia; other importers were not looked through. */
export const CORRECTIONS: readonly Correction[] = [
  mirror(
    "KAZ",
    [1992, 1994],
    "245, 189 and 70 m USD; Kazakhstan's own figures begin in 1995 (34.7 m), when the estimate ends.",
  ),
  mirror(
    "KAZ",
    [2013, 2014],
    "13,889 and 14,109 m USD against 8,364 and 7,357 m as Kazakhstan reported and 12,540 and 12,718 m as China did.",
  ),
  mirror(
    "KGZ",
    [2009, 2014],
    "5,752 m USD in 2009 and 5,774 m in 2014 against 624 and 1,098 m at Kyrgyzstan's statistics office and 5,228 and 5,245 m as China reported.",
  ),
  mirror(
    "TJK",
    [2011, 2014],
    "2,207 m USD in 2011 and 2,723 m in 2014 against 1,997 and 2,469 m as China reported.",
  ),
  unofficial(
    "RUS",
    "KAZ",
    [2010, 2012],
    "5,058, 6,336 and 15,527 m USD; Kazakhstan reported 16,269 m for 2011 and 17,110 m for 2012, Russia 10,690, 14,174 and 15,722 m.",
  ),
  unofficial(
    "RUS",
    "KAZ",
    [2014, 2014],
    "15,524 m USD against 13,808 m as Kazakhstan reported and 14,277 m as Russia did.",
  ),
  unofficial(
    "KAZ",
    "RUS",
    [2010, 2012],
    "2,578, 3,752 and 10,042 m USD; Russia reported 4,449, 6,913 and 10,071 m, Kazakhstan 7,515 m for 2011 and 6,747 m for 2012.",
  ),
  unofficial(
    "KAZ",
    "RUS",
    [2014, 2014],
    "7,097 m USD against 7,445 m as Russia reported and 6,389 m as Kazakhstan did.",
  ),
];
