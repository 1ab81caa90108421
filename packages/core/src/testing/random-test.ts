/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Who stands in random tests, and the years that they speak of. */
export const RANDOM_ACTORS = ["KAZ", "KGZ", "UZB", "CHN", "RUS", "TUR"] as const;
export const RANDOM_YEARS = [2014, 2015, 2016, 2017, 2018] as const;

/**
 * A sound test over the indicators of `buildPack`, as text: comparisons of sums, shares and spans,
 * ranks, quantifiers and logic. What passes over gaps on purpose (first-year, trends) is not in it.
 */
export function randomTest(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const actor = () => pick(RANDOM_ACTORS);
  const year = () => pick(RANDOM_YEARS);
  const two = () => {
    const a = actor();
    return [a, pick(RANDOM_ACTORS.filter((b) => b !== a))] as const;
  };
  const set = () => `{${RANDOM_ACTORS.filter(() => random() < 0.5).join(", ") || "KAZ, CHN"}}`;
  const dyadic = () => pick(["exports", "trade", "balance"]);
  const call = (period: string): string => {
    const [a, b] = two();
    return random() < 0.3 ? `gdp(${a})${period}` : `${dyadic()}(${a}, ${b})${period}`;
  };
  const family = (indicator: string, period: string): string => {
    const star = random() < 0.5 ? "*" : set();
    const [a, b] = random() < 0.5 ? [actor(), star] : [star, actor()];
    return random() < 0.25 ? `gdp(${star})${period}` : `${indicator}(${a}, ${b})${period}`;
  };
  const span = () => pick(["2014..2016", "2015..2018", "2014..2018"]);
  const number = (): string => {
    const period = random() < 0.8 ? `[${year()}]` : `[${span()}]`;
    return pick([
      () => call(period),
      () => `${call(period)} + ${call(`[${year()}]`)}`,
      () => `${call(period)} - ${call(`[${year()}]`)}`,
      () => `sum(${family(dyadic(), period)})`,
      () => `mean(${family("exports", period)})`,
      () => `difference(${call("")}, ${span()})`,
    ])();
  };
  const pure = (): string => {
    const [a, b] = two();
    return pick([
      () => `change(${call("")}, ${span()})`,
      () => `growth(gdp(${a}), ${span()})`,
      () => `trade-share(${a}, ${b})[${year()}]`,
      () => `exports(${a}, ${b})[${year()}] / sum(exports(${a}, ${set()})[${year()}])`,
      () => `count(${family("exports", `[${year()}]`)})`,
      () => `rank(${actor()}, ${family("exports", `[${year()}]`)})`,
    ])();
  };
  const op = () => pick([">", "<", ">=", "<=", "=", "!=", "about", "nearly"]);
  const whole = () => 1 + Math.floor(random() * 12);
  const comparison = (): string =>
    pick([
      () => `${number()} ${op()} ${whole()} USD`,
      () => `${number()} ${op()} ${number()}`,
      () => `${number()} between ${whole()} USD and ${whole() + 12} USD`,
      () => `${pure()} ${op()} ${pick(["1", "2", "4", "50%", "0.5", "1.5"])}`,
      () => `${pick(["largest", "smallest"])}(${family("exports", `[${year()}]`)}) = ${actor()}`,
    ])();
  const quantified = (): string => {
    const other = actor();
    const body = random() < 0.5 ? `exports(s, ${other})` : "gdp(s)";
    const range = set().replace(`${other}, `, "").replace(`, ${other}`, "");
    return `${pick(["every", "some", "only"])} s in ${range}: ${body}[${year()}] ${op()} ${whole()} USD`;
  };
  const test = (depth: number): string => {
    if (depth > 0 && random() < 0.3) {
      return `(${test(depth - 1)}) ${pick(["and", "or"])} (${test(depth - 1)})`;
    }
    if (depth > 0 && random() < 0.15) return `not (${test(depth - 1)})`;
    return random() < 0.2 ? quantified() : comparison();
  };
  return test(2);
}
