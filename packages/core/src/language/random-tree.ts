import type { CallNode, Period, QuantityNode, RangeNode, TestNode, TestTree } from "./tree.ts";

/** Repeatable numbers from 0 up to 1: a linear congruential generator, whose high bits are random enough for tests. */
export function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const NAMES = [
  "KAZ",
  "CHN",
  "central-asia",
  "gas-exports",
  "x",
  "5-plus-1",
  "count",
  "to",
  "member",
  "k",
  "bn",
];

/** Random trees of every shape that the schema allows, sound or not: for testing parse and print against each other. */
export class RandomTree {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  tree(height: number): TestTree {
    const leaves = [
      () => this.#quantity(),
      () => this.#date(),
      () => this.#name(),
      () => this.#set(),
    ];
    if (height <= 1) return this.#pick([...leaves, () => ({ type: "all" }) as const])();
    const inner = (): TestTree => this.tree(height - 1);
    return this.#pick<() => TestTree>([
      ...leaves,
      () => this.#call(height),
      () => this.#call(height),
      () => ({ type: "negate", of: inner() }),
      () => ({ type: "not", of: inner() }),
      () => ({
        type: "arithmetic",
        op: this.#pick(["+", "-", "*", "/"]),
        left: inner(),
        right: inner(),
      }),
      () => this.#compare(inner),
      () => this.#logic(inner),
      () => ({
        type: "quantified",
        quantifier: this.#pick(["every", "some", "only"]),
        variable: this.#pick(["s", "t", "x"]),
        over: this.#pick([() => this.#name(), () => this.#set()])(),
        body: inner(),
      }),
    ])();
  }

  #compare(inner: () => TestTree): TestTree {
    const op = this.#pick([">", "<", ">=", "<=", "=", "!=", "about", "nearly", "between"]);
    const sides = { left: inner(), right: inner() };
    return { type: "compare", op, ...sides, ...(op === "between" && { upper: inner() }) };
  }

  #logic(inner: () => TestTree): TestTree {
    const type = this.#pick(["and", "or"]);
    const items = Array.from({ length: 2 + Math.floor(this.#random() * 2) }, inner);
    return { type, items: items.flatMap((item) => (item.type === type ? item.items : [item])) };
  }

  #call(height: number): CallNode {
    const args = Array.from({ length: Math.floor(this.#random() * 4) }, (): TestNode =>
      this.#random() < 0.2 ? this.#range() : this.tree(height - 1),
    );
    return {
      type: "call",
      name: this.#pick(NAMES),
      args,
      ...(this.#random() < 0.5 && { period: this.#period() }),
      ...(this.#random() < 0.3 && { reporter: this.#pick(NAMES) }),
    };
  }

  #period(): Period {
    const year = 1000 + Math.floor(this.#random() * 9000);
    return this.#pick<() => Period>([
      () => ({ type: "year", year }),
      () => ({ type: "day", date: `${year}-02-28` }),
      () => this.#range(),
    ])();
  }

  #range(): RangeNode {
    const dates = ["2010", "2017-06", "2012-05-07"];
    return {
      type: "range",
      ...(this.#random() < 0.7 && { from: this.#pick(dates) }),
      ...(this.#random() < 0.7 && { to: this.#pick(dates) }),
    };
  }

  #quantity(): QuantityNode {
    return {
      type: "quantity",
      digits: this.#pick(["0", "1", "007", "2017", "41", "11.07", "0.50", "123456789"]),
      ...(this.#random() < 0.4 && { multiplier: this.#pick(["k", "m", "bn", "tn"]) }),
      ...(this.#random() < 0.5 && { unit: this.#pick(["USD", "km2", "count", "%", "times"]) }),
    };
  }

  #date(): TestTree {
    return { type: "date", date: this.#pick(["2001-06", "2001-06-15", "2000-02-29"]) };
  }

  #name(): Extract<TestTree, { type: "name" }> {
    return { type: "name", name: this.#pick(NAMES) };
  }

  #set(): Extract<TestTree, { type: "set" }> {
    const names = Array.from({ length: 1 + Math.floor(this.#random() * 3) }, () =>
      this.#pick(NAMES),
    );
    return { type: "set", names };
  }

  #pick<const Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }
}
