import { ENGLISH } from "../place/index.ts";
import { extendTable } from "../records/index.ts";

/** What all data sets of SIPRI have in common. */
export const SIPRI = {
  publisher: "sipri",
  licence: {
    name: "SIPRI terms of use",
    url: "https://www.sipri.org/databases",
    note: "Non-commercial use of less than a tenth of a data set, with attribution. What stands here is 1.5 % of the register.",
  },
  redistribution: "limited",
  perspective: "third-party",
} as const;

export const SIPRI_NAMES = extendTable(
  ENGLISH,
  "SIPRI",
  `
ARE UAE
COG Congo
KGZ Kyrgyz Republic
KOR South Korea
MKD North Macedonia
PRK North Korea
TUR Turkiye
USA United States of America
unspecified unknown supplier(s)
`,
);
