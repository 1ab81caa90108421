/** A country summary: whose it is, and for which years (from 1992 on) it names the five largest partners. */
export interface Summary {
  readonly reporter: string;
  readonly path: string;
  /** The newest year that the file has a column for. */
  readonly newest: number;
  readonly from: number;
  readonly to: number;
}

const FOLDER = "trade/05_wits_top_partners";

function summary(reporter: string, from: number, to: number): Summary {
  const path = `${FOLDER}/en_${reporter}_AllYears_WITS_Trade_Summary.CSV`;
  return { reporter, path, newest: 2019, from, to };
}

export const SUMMARIES: readonly Summary[] = [
  summary("AFG", 2008, 2019),
  summary("CHN", 1992, 2019),
  summary("DEU", 1992, 2019),
  summary("IND", 1992, 2019),
  summary("IRN", 1997, 2018),
  summary("ITA", 1994, 2019),
  summary("JPN", 1992, 2019),
  summary("KAZ", 1995, 2019),
  summary("KGZ", 1995, 2019),
  summary("KOR", 1992, 2019),
  summary("RUS", 1996, 2019),
  {
    reporter: "TJK",
    path: `${FOLDER}/en_TJK_AllYears_WITS_Trade_Summary.gabrielggo2020.CSV`,
    newest: 2018,
    from: 2000,
    to: 2000,
  },
  summary("TKM", 1997, 2000),
  summary("TUR", 1992, 2019),
  summary("USA", 1992, 2019),
];
