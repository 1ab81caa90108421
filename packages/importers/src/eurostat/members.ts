/** The 27 members of the European Union since February 2020, the composition of all these tables. */
export const MEMBERS: readonly string[] =
  "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(
    " ",
  );
