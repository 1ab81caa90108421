import type { Correction } from "@ambit/core/model";

const CUSTOMS_UNION =
  "Kazakhstan and Russia ended customs declarations between them in mid-2010, and the year is recorded only in part.";

export const CORRECTIONS: readonly Correction[] = [
  {
    id: "kaz-to-rus-2010",
    status: "unreliable",
    where: { reporter: "KAZ", from: "KAZ", to: "RUS", years: [2010, 2010] },
    reason: CUSTOMS_UNION,
    evidence:
      "3,007 m USD against 4,449 m as Russia reported; Kazakhstan's figures are 3,547 m for 2009 and 7,515 m for 2011.",
  },
  {
    id: "rus-to-kaz-2010",
    status: "unreliable",
    where: { reporter: "KAZ", from: "RUS", to: "KAZ", years: [2010, 2010] },
    reason: CUSTOMS_UNION,
    evidence:
      "5,476 m USD against 10,690 m as Russia reported; Kazakhstan's figures are 8,897 m for 2009 and 16,269 m for 2011.",
  },
  {
    id: "kaz-imports-2010",
    status: "unreliable",
    where: { reporter: "KAZ", from: "world", to: "KAZ", years: [2010, 2010] },
    reason: "The total holds the imports from Russia, which are recorded only in part.",
    evidence:
      "The file gives Russia's share as 22.79 %, which is 5,476 of 24,024 m USD, after 31.32 % in 2009 and before 42.80 % in 2011.",
  },
  {
    id: "rus-from-chn-2016-2017",
    status: "unreliable",
    where: { reporter: "RUS", from: "CHN", to: "RUS", years: [2016, 2017] },
    reason: "The figures are far above those of Russia's customs service for the same flow.",
    evidence: "46,332 and 56,950 m USD against 38,022 and 48,055 m at the customs service.",
  },
  {
    id: "irn-to-twn",
    status: "unreliable",
    where: { reporter: "IRN", from: "IRN", to: "TWN" },
    reason:
      "The publisher prints Other Asia, nes. That is where UN statistics place Taiwan, but Iran also books there exports whose destination it does not name.",
    evidence:
      "61,361 m USD in 2011 and 55,821 m in 2013, more than Iran reports for any named country.",
  },
];
