import { describeIssue } from "@ambit/core/model";
import { answerOf, type Answer } from "#lib/check/answer.ts";
import { EXAMPLES } from "#lib/check/examples.ts";
import { engine, openedPack } from "./pack.ts";

/** The examples as people read them, and the first of them answered, so that the page has something to show at once. */
export async function examplesAnswered() {
  const [tests, pack] = [await engine(), await openedPack()];
  const until = Number(pack.release.released.slice(0, 4));
  const answers = EXAMPLES.map((text): Answer => {
    const answer = answerOf(tests, text, until);
    // An example that cannot be read is a mistake of ours.
    if (!answer.ok) throw new Error(`${text}: ${answer.issues.map(describeIssue).join("\n")}`);
    return answer.value;
  });
  const [first] = answers;
  if (!first) throw new Error("There is no example");
  return {
    first,
    examples: EXAMPLES.map((text, index) => ({
      text,
      sentence: answers[index]?.sentence ?? "",
      status: answers[index]?.verdict.status ?? ("undetermined" as const),
    })),
  };
}
