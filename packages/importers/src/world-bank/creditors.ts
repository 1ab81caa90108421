import { ENGLISH } from "../place/index.ts";
import { extendTable } from "../records/index.ts";

/** Debtors and creditors as International Debt Statistics names them; blanks at the end do not count. */
export const CREDITORS = extendTable(
  ENGLISH,
  "International Debt Statistics",
  `
world World
CZE Czechia
DEU Germany, Fed. Rep. of
IRN Iran, Islamic Republic Of
KGZ Kyrgyz Republic
KOR Korea, Republic of
RUS Russian Federation
TUR Turkiye
asian-development-bank Asian Dev. Bank
asian-infrastructure-investment-bank Asian Infrastructure Investment Bank
bondholders Bondholders
ebrd European Bank for Reconstruction and Dev. (EBRD)
eu European Union
eurasian-development-bank Eurasian Development Bank
european-economic-community European Economic Community (EEC)
european-investment-bank European Investment Bank
international-fund-for-agricultural-development International Fund for Agricultural Dev.
islamic-development-bank Islamic Dev. Bank
islamic-solidarity-fund-for-development Islamic Solidarity Fund for Dev. (ISFD)
multiple-lenders Multiple Lenders
nordic-development-fund Nordic Development Fund
opec-fund OPEC Fund for International Dev.
trade-and-development-bank Eastern & Southern African Trade & Dev. Bank (TDB)
world-bank-ibrd World Bank-IBRD
world-bank-ida World Bank-IDA
`,
);
