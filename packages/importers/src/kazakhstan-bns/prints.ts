/** One year's table in one of the bureau's workbooks; rows count from zero. */
export interface Print {
  readonly year: number;
  /** Id of the file: the year after which it is named. */
  readonly file: string;
  readonly sheet: string;
  /** First row of the two-row header. */
  readonly header: number;
  /** The header's first cell. */
  readonly name: string;
}

const OBLAST = "Наименование области";
const COUNTRY = "Наименование страны";

const table = (file: string, year: number, sheet: string, name: string, header = 3): Print => ({
  year,
  file,
  sheet,
  header,
  name,
});

/** The last print of each year: the table in the next year's file, and 2023 in its own. */
export const LATEST: readonly Print[] = [
  table("2019", 2018, "12_2018", OBLAST),
  table("2020", 2019, "12_2019", COUNTRY),
  table("2021", 2020, "12_2020", OBLAST),
  table("2022", 2021, "2021", OBLAST, 4),
  table("2023", 2022, "2022", "Наименование"),
  table("2023", 2023, "2023", "Наименование"),
];

/** The first print of each year that was printed again a year later. */
export const FIRST: readonly Print[] = [
  table("2019", 2019, "12_2019", OBLAST),
  table("2020", 2020, "12_2020", COUNTRY),
  table("2021", 2021, "12_2021", OBLAST),
  table("2022", 2022, "2022", OBLAST, 4),
];
