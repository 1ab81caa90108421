import { ok, type Result } from "@ambit/core/model";
import { MEMBERS } from "../../eurostat/members.ts";
import { joinRows } from "../../records/index.ts";
import { addSplit } from "../../trade/index.ts";
import type { Answer, Question } from "../client/index.ts";
import type { Gathered, Gathering, Series } from "../source.ts";
import { tradeQuestion, tradeRows, type TradePlaces } from "./ask-trade.ts";
import { memberOfUnion, partnerOfUnion } from "./places.ts";
import type { CubeReading } from "./read-json-stat.ts";

const COMMON = {
  importer: "eurostat",
  home: "https://ec.europa.eu/eurostat/databrowser/view/ds-045409",
} as const;

const ABOUT = {
  publisher: "eurostat",
  licence: {
    name: "Eurostat, free reuse with acknowledgement of the source",
    note: "The terms were not checked at the source.",
  },
  redistribution: "attribution",
  perspective: "reporter",
} as const;

const IMPORTS = "1";
const EXPORTS = "2";
const NEIGHBOURS = "AM BY GE KZ KG RU TJ TM UZ".split(" ");

const UNION: Series = {
  ...COMMON,
  id: "eurostat-eu27",
  first: "eurostat-eu27",
  name: "Eurostat",
  about: {
    ...ABOUT,
    title: "Trade of the European Union (27 members) by partner",
    notes: [
      "Comext DS-045409, all goods, yearly values in euro, from 2010 on. The Union is that of 27 members in every year.",
      "Trade between members is left out, since the Union is one actor here. The total to the world is trade outside the Union.",
      "Actor unspecified is the sum of what Eurostat gives to no country outside the Union: stores and provisions, high seas, and partners not specified.",
      "The editions before the first from the interface have exports only.",
    ],
  },
  coverage: [{ indicator: "exports-eur", reporters: ["eu"], partners: "all" }],
  gather: (gathering) =>
    gather(
      gathering,
      [IMPORTS, EXPORTS].map((flow) => tradeQuestion("EU27_2020", "", flow, 2010)),
      { reporter: () => ({ known: true, id: "eu" }), partner: partnerOfUnion },
    ),
};

const MEMBER_STATES: Series = {
  ...COMMON,
  id: "eurostat-members",
  first: "eurostat-members",
  name: "Eurostat, members",
  about: {
    ...ABOUT,
    title: "Trade of each member of the European Union with nine partners",
    notes: [
      "Comext DS-045409, all goods, yearly values in euro, from 2015 on.",
      "Partners are Armenia, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Turkmenistan and Uzbekistan.",
    ],
  },
  coverage: [{ indicator: "exports-eur", reporters: [...MEMBERS], partners: "some" }],
  gather: (gathering) =>
    gather(
      gathering,
      NEIGHBOURS.flatMap((partner) =>
        [IMPORTS, EXPORTS].map((flow) => tradeQuestion("", partner, flow, 2015)),
      ),
      { reporter: memberOfUnion, partner: partnerOfUnion },
    ),
};

export const TRADE: readonly Series[] = [UNION, MEMBER_STATES];

async function gather(
  { ask, expect }: Gathering,
  questions: readonly Question<CubeReading>[],
  places: TradePlaces,
): Promise<Result<Gathered>> {
  expect(questions.length);
  const answers: Answer<CubeReading>[] = [];
  for (const question of questions) {
    const answer = await ask(question);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  const rows = joinRows(...answers.map((answer) => tradeRows(answer, places)));
  if (!rows.ok) return rows;
  const released = answers.map((a) => a.value.updated).toSorted();
  return ok({
    rows: addSplit(rows.value, new Set(["unspecified"])),
    answers,
    released: released.at(-1) ?? "",
  });
}
