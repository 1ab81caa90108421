/** Tests to start from, one for each kind of question. */
export const EXAMPLES = [
  "trade(KAZ, CHN)[2023] > 41 bn USD",
  "trade(KAZ, CHN)[2023] > trade(KAZ, RUS)[2023]",
  "first-year(trade(KAZ, CHN) > trade(KAZ, RUS)) = 2023",
  "public-debt(KGZ, CHN)[2018] / public-debt(KGZ, world)[2018] nearly 50%",
  "change(gas-exports(TKM, CHN), 2010..2017) nearly 8 times",
  "rank(CHN, trade(KAZ, *)[2017]) = 2",
  "largest(arms-transfers(*, central-asia)[2014..2018]) = RUS",
  "only s in central-asia: member(s, wto)[2012-05-23]",
  "every s in central-asia: rule-of-law(s)[2018] < 0",
] as const;
