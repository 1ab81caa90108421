import { fail, ok, settle, type Issue, type Result } from "@ambit/core/model";
import type { Answer, Question } from "../client/index.ts";
import type { Gathering } from "../source.ts";

/** One page of a list, as the World Bank's interface counts it. */
export interface Page<T> {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Day of the last change of the database, or what stands in its place. */
  readonly updated: string;
  /** How many records the page has. */
  readonly count: number;
  /** Those that are of use. */
  readonly records: readonly T[];
}

const MOST_PAGES = 200;

/** Every page of a list, which together have to be the whole list in one state. */
export async function askPages<T>(
  { ask, expect }: Gathering,
  question: (page: number) => Question<Page<T>>,
): Promise<Result<readonly Answer<Page<T>>[]>> {
  expect(1);
  const first = await ask(question(1));
  if (!first.ok) return first;
  const { pages } = first.value.value;
  if (pages > MOST_PAGES) return fail(tooMany(first.value.url, pages));
  expect(pages - 1);
  const answers = [first.value];
  for (let page = 2; page <= pages; page++) {
    const next = await ask(question(page));
    if (!next.ok) return next;
    answers.push(next.value);
  }
  const issues = [...answers.flatMap((a, i) => another(a, i + 1, first.value)), ...short(answers)];
  return issues.length > 0 ? settle([], issues) : ok(answers);
}

function another<T>(answer: Answer<Page<T>>, page: number, first: Answer<Page<T>>): Issue[] {
  const found = answer.value;
  const wanted = first.value;
  const same =
    found.page === page &&
    found.pages === wanted.pages &&
    found.total === wanted.total &&
    found.updated === wanted.updated;
  if (same) return [];
  return [
    {
      code: "update.page",
      message: "a page of the list is not the one that was asked for, or of another state",
      file: answer.url,
      found: `page ${found.page} of ${found.pages}, ${found.total} records, ${found.updated}`,
      expected: `page ${page} of ${wanted.pages}, ${wanted.total} records, ${wanted.updated}`,
      tip: "The data may have changed between two pages; run again with --fresh.",
    },
  ];
}

function short<T>(answers: readonly Answer<Page<T>>[]): Issue[] {
  const [first] = answers;
  const count = answers.reduce((sum, a) => sum + a.value.count, 0);
  if (first === undefined || count === first.value.total) return [];
  return [
    {
      code: "update.incomplete",
      message: "the pages together are not the whole list",
      file: first.url,
      found: `${count} records on ${answers.length} pages`,
      expected: `${first.value.total} records`,
      tip: "The publisher may have left out a page; run again with --fresh.",
    },
  ];
}

function tooMany(url: string, pages: number): Issue {
  return {
    code: "update.too-many-pages",
    message: "the list has more pages than any that is expected",
    file: url,
    found: `${pages} pages`,
    expected: `at most ${MOST_PAGES}`,
    tip: "The question may have lost its conditions.",
  };
}
