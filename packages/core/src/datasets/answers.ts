import { z } from "zod";
import { explain, print } from "../language/index.ts";
import { settle, type Issue, type Question, type Result } from "../model/index.ts";
import { readTest, truthStrip, verify, type Engine } from "../verify/index.ts";
import { ClaimVerdict } from "./claim-verdict.ts";

/** What the data say to one part of a question: in the year that its test names, and year by year. */
export const Answer = ClaimVerdict.omit({ atPublication: true });
export type Answer = z.infer<typeof Answer>;
/** One file a question in the compiled pack: an answer for each of its parts, in their order. */
export const Answers = z.array(Answer);

/** Asks every part of a question of every year of the strip. Issues name the question's file. */
export function answerQuestion(
  engine: Engine,
  id: string,
  { parts }: Question,
  years: { readonly from: number; readonly to: number },
): Result<readonly Answer[]> {
  const issues: Issue[] = [];
  const answers = parts.flatMap((part, i): Answer[] => {
    const place = { file: `questions/${id}.yml`, path: ["parts", i, "test"] };
    const read = readTest(engine, part.test);
    if (!read.ok) {
      issues.push(...read.issues.map((issue) => ({ ...issue, ...place })));
      return [];
    }
    const { tree } = read.value;
    const strip = [...truthStrip(engine, tree, years.from, years.to)];
    const sentence = explain(tree, engine.vocabulary);
    return [{ test: print(tree), sentence, today: verify(engine, tree), strip }];
  });
  return settle(answers, issues);
}
