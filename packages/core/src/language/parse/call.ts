import type { CallNode, TestNode, TestTree } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import { parsePeriod, parseRange, seesRange } from "./period.ts";
import type { Token } from "./tokens.ts";
import { RESERVED } from "../name.ts";

/** NAME "(" (arg ("," arg)*)? ")" after the name was taken. */
export function parseCall(c: Cursor, name: Token): CallNode {
  c.accept("(");
  const args: TestNode[] = [];
  if (!c.accept(")")) {
    do args.push(seesRange(c) ? parseRange(c) : c.nested());
    while (c.accept(","));
    c.expect(")", { tip: "Arguments are separated by commas and closed by ')'." });
  }
  return c.mark({ type: "call", name: name.text, args }, name);
}

/** ("[" period "]" | "by" ACTOR)* behind a call, each at most once. */
export function parsePostfix(c: Cursor, node: TestTree): TestTree {
  let call = node;
  while (c.sees("[") || c.sees("by")) {
    if (call.type !== "call") {
      c.fail({
        message: `'${c.token.text}' stands behind a call`,
        tip: "Write trade(KAZ, CHN)[2023] by KAZ.",
      });
    } else if (c.sees("[")) call = withPeriod(c, call);
    else call = withReporter(c, call);
  }
  return call;
}

const ONE_PERIOD = "Write one period; several years are [2010..2017].";
const ONE_REPORTER =
  "Write one reporter; to compare two: trade(KAZ, CHN)[2023] by KAZ > trade(KAZ, CHN)[2023] by CHN.";

function withPeriod(c: Cursor, call: CallNode): CallNode {
  if (call.period) c.fail({ message: "the call has a period already", tip: ONE_PERIOD });
  c.accept("[");
  const period = parsePeriod(c);
  c.expect("]", { tip: "The period is closed by ']', and there is one: [2017] or [2010..2017]." });
  return c.mark({ ...call, period }, call);
}

function withReporter(c: Cursor, call: CallNode): CallNode {
  if (call.reporter) c.fail({ message: "the call has a reporter already", tip: ONE_REPORTER });
  c.accept("by");
  const { type, text } = c.token;
  if (type === "word" && !RESERVED.has(text)) c.take();
  else c.fail({ expected: "an actor after 'by'", tip: "Write trade(KAZ, CHN)[2023] by KAZ." });
  return c.mark({ ...call, reporter: text }, call);
}
