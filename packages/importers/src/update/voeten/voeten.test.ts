import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { codes, figures } from "../../testing/index.ts";
import {
  body,
  fixture,
  fixtureText,
  pretendGathering,
  publisher,
  type Reply,
} from "../testing/index.ts";
import { IDEAL_POINTS } from "./ideal-points.ts";

async function gather(replies: { readonly list?: Reply; readonly table?: Reply } = {}) {
  const { fetch, asked } = await publisher((url) =>
    url.includes("/datasets/")
      ? (replies.list ?? fixture("voeten/dataset.json"))
      : (replies.table ?? fixture("voeten/ideal-points.tab")),
  );
  const result = await IDEAL_POINTS.gather(pretendGathering(fetch));
  const rows = result.ok ? ({ ok: true, value: result.value.rows } as const) : result;
  return { result, rows, asked };
}

function list(from: string, to: string): Reply {
  return body(fixtureText("voeten/dataset.json").replaceAll(from, to));
}

function table(from: string, to: string): Reply {
  return body(fixtureText("voeten/ideal-points.tab").replaceAll(from, to), "text/plain");
}

test("the table by year is found in the latest version, and read without the noise of its program", async () => {
  const { rows, result, asked } = await gather();
  expect(figures(rows)).toEqual([
    "voeten KAZ  2022 -0.9888276",
    "voeten KAZ  2023 -0.5460142",
    "voeten CHN  2023 -1.203236",
  ]);
  expect(asked).toEqual([
    "https://dataverse.harvard.edu/api/datasets/:persistentId/?persistentId=doi:10.7910/DVN/LEJUQZ",
    "https://dataverse.harvard.edu/api/access/datafile/103",
  ]);
  expect(result).toMatchObject({
    ok: true,
    value: {
      released: "2026-07-28T12:00:00Z",
      version: "IdealpointsJuly2026.tab, version 37.1",
    },
  });
});

test.each([
  ["no file of that name", list("IdealpointsJuly2026.tab", "Points2026.tab"), "update.shape"],
  [
    "two files of that name",
    list("AgreementScoresAll_Jun2024.csv", "IdealPointsMay2024.tab"),
    "update.shape",
  ],
  ["a dataset that is not there", list('"status": "OK"', '"status": "ERROR"'), "update.shape"],
])("%s is an issue that lists what there is", async (_, reply, code) => {
  const { result } = await gather({ list: reply });
  expect(codes(result)).toEqual([code]);
});

test("the names that there are stand in the issue", async () => {
  const { result } = await gather({ list: list("IdealpointsJuly2026", "Points2026") });
  expect(!result.ok && describeIssue(result.issues[0])).toContain("IdealPointDyads1946-2025.csv");
});

test.each([
  ["a renamed column", table("idealpointall", "idealpoint"), "update.shape"],
  ["text in a number", table("-0.9888276", "low"), "raw.number"],
  ["a session instead of a year", table("\t2022\t", "\t77\t"), "raw.year"],
  [
    "the file of a statistics program",
    (r: Parameters<Reply>[0]) => {
      r.end("<stata_dta><header><release>118</release>");
    },
    "update.markup",
  ],
])("%s is an issue", async (_, reply, code) => {
  const { result } = await gather({ table: reply });
  expect(codes(result)).toEqual([code]);
});
