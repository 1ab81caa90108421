import type { TestTree } from "@ambit/core/language";
import type { Answer, OpenPack } from "@ambit/core/datasets";
import { describeIssue, yearOf, type Question } from "@ambit/core/model";
import { readTest, type Engine } from "@ambit/core/verify";
import { evidenceOfTest } from "#lib/evidence/show/of-test.ts";
import { commas } from "#lib/language/joined.ts";
import { labelText } from "#lib/language/names.ts";
import { apiPath, checkPath, questionPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import type {
  AnsweringClaim,
  QuestionLine,
  QuestionPart,
  QuestionView,
} from "#lib/questions/view.ts";
import { statusWord } from "#lib/verdict/status.ts";
import { answeringClaims } from "./claims.ts";
import { findingBySide, findingOf, type Finding } from "./finding.ts";
import { sidesOf } from "./sides.ts";

const ORDER = ["supported", "refuted", "contested", "undetermined", "assessed"] as const;

type Known = Question & { readonly id: string };

/** Everything that a question's page shows. */
export async function questionView(
  pack: OpenPack,
  engine: Engine,
  question: Known,
): Promise<QuestionView> {
  const { id, name, parts, note } = question;
  const answers = await answersTo(pack, id);
  const claims = await answeringClaims(pack, question.claims);
  const shown = parts.flatMap(({ holds }, i) => {
    const answer = answers[i];
    return answer ? [partOf(pack, engine, { id, holds: labelText(holds), answer, claims })] : [];
  });
  return {
    id,
    name: labelText(name),
    title: shown[0]?.finding ?? labelText(name),
    lede: [shown[0]?.rest, claimsSentence(claims)].filter(Boolean).join(" "),
    ...(note ? { note } : {}),
    parts: shown,
    claims,
    apiHref: apiPath(`questions/${id}`),
  };
}

/** Every question with what the data say to its first part. */
export async function questionLines(
  pack: OpenPack,
  engine: Engine,
  chosen: Iterable<Known> = pack.catalog.questions.values(),
): Promise<readonly QuestionLine[]> {
  return Promise.all(
    [...chosen].map(async ({ id, name, parts, claims }) => {
      const [answer] = await answersTo(pack, id);
      const sources = new Set(claims.map((claim) => claim.split("/")[0] ?? ""));
      return {
        id,
        href: questionPath(id),
        name: labelText(name),
        finding: answer
          ? `${found(engine, parts[0] ? labelText(parts[0].holds) : "", answer).title}.`
          : "",
        claims: claims.length,
        sources: [...sources].map((source) => pack.catalog.sources.get(source)?.shortName ?? ""),
      };
    }),
  );
}

async function answersTo(pack: OpenPack, id: string): Promise<readonly Answer[]> {
  const answers = await pack.answersTo(id);
  // The pack lacks a file of its own: the build must stop.
  if (!answers.ok) throw new Error(answers.issues.map(describeIssue).join("\n"));
  return answers.value;
}

function partOf(
  { release }: OpenPack,
  engine: Engine,
  {
    id,
    holds,
    answer,
    claims,
  }: { id: string; holds: string; answer: Answer; claims: readonly AnsweringClaim[] },
): QuestionPart {
  const { title, rest, strips } = found(engine, holds, answer);
  return {
    holds,
    finding: title,
    rest,
    strips,
    ...(strips.length > 1 ? { stripNote: m.question_strip_sides() } : {}),
    evidence: evidenceOfTest(engine, treeOf(engine, answer), answer.today, {
      fileName: id,
      until: yearOf(release.released),
      marks: claims.map(({ year, source, paraphrase, href }) => ({
        date: year,
        label: m.question_mark({ source, claim: paraphrase }),
        href,
      })),
    }),
    sentence: answer.sentence,
    test: answer.test,
    checkHref: checkPath(answer.test),
  };
}

/** By each side where two report for themselves, else by what all readings say. */
function found(engine: Engine, holds: string, answer: Answer): Finding {
  const sides = sidesOf(engine, treeOf(engine, answer));
  return sides.length > 0 ? findingBySide(holds, sides) : findingOf(holds, answer.strip);
}

function treeOf(engine: Engine, { test }: Answer): TestTree {
  const read = readTest(engine, test);
  // It was read when the pack was built.
  if (!read.ok) throw new Error(read.issues.map(describeIssue).join("\n"));
  return read.value.tree;
}

/** "7 claims answer it: 4 supported, 2 refuted, 1 contested." */
function claimsSentence(claims: readonly AnsweringClaim[]): string {
  const counts = ORDER.flatMap((status) => {
    const count = claims.filter((claim) => claim.status === status).length;
    return count > 0 ? [m.count_of({ count, what: statusWord(status).toLowerCase() })] : [];
  });
  return m.question_claims_sentence({ total: claims.length, counts: commas(counts) });
}
