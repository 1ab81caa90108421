import { ENGLISH } from "../place/index.ts";
import { extendTable } from "../records/index.ts";

/** States as the World Bank names them in its matrices, whose totals have four names. */
export const MATRIX_NAMES = extendTable(
  ENGLISH,
  "World Bank matrices",
  `
world World
world Total
world Total Remittances
unspecified Other North
unspecified Other South
COG Congo, Rep.
CZE Czech Republic
EGY Egypt, Arab Rep.
FRO Faeroe Islands
IRN Iran, Islamic Rep.
KGZ Kyrgyz Republic
KOR Korea, Rep.
PRK Korea, Dem. Rep.
RUS Russian Federation
SVK Slovak Republic
SYR Syrian Arab Republic
TUR Turkey
BRN Brunei Darussalam
VIR Virgin Islands (U.S.)
`,
);
