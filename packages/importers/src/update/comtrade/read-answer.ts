import { fail, ok, type Issue, type Result } from "@ambit/core/model";
import { z } from "zod";
import { parseJson, toCells, type Cells } from "../cells/index.ts";

const Reply = z.looseObject({
  count: z.number(),
  data: z.array(
    z.looseObject({
      freqCode: z.string(),
      period: z.coerce.string(),
      reporterDesc: z.string(),
      flowCode: z.string(),
      partnerCode: z.coerce.string(),
      partner2Code: z.coerce.string(),
      cmdCode: z.string(),
      customsCode: z.string(),
      motCode: z.coerce.string(),
      primaryValue: z.number().nullable(),
    }),
  ),
  error: z.string().nullish(),
});

/** Records of an answer, which holds at most `most`: one with as many may have lost some. */
export function readAnswer(most: number): (text: string, url: string) => Result<readonly Cells[]> {
  return (text, url) => {
    const parsed = parseJson(text, url, Reply);
    if (!parsed.ok) return parsed;
    const { count, data, error } = parsed.value;
    if (error) return fail(refused(url, error));
    if (count !== data.length) return fail(incomplete(url, count, data.length));
    if (data.length >= most) return fail(cut(url, data.length));
    return ok(
      toCells(data, (r) => ({
        freqCode: r.freqCode,
        period: r.period,
        reporterDesc: r.reporterDesc,
        flowCode: r.flowCode,
        partnerCode: r.partnerCode,
        partner2Code: r.partner2Code,
        cmdCode: r.cmdCode,
        customsCode: r.customsCode,
        motCode: r.motCode,
        primaryValue: r.primaryValue,
      })),
    );
  };
}

function refused(url: string, error: string): Issue {
  return {
    code: "update.refused",
    message: "the publisher refuses the question",
    file: url,
    found: error,
    expected: "records",
    tip: "A code of the question may not be valid any more.",
  };
}

function incomplete(url: string, count: number, found: number): Issue {
  return {
    code: "update.incomplete",
    message: "the answer does not hold as many records as it says",
    file: url,
    found: `${found} records`,
    expected: `${count} records`,
    tip: "Run it again.",
  };
}

function cut(url: string, found: number): Issue {
  return {
    code: "update.cut",
    message: "the answer is as long as the interface allows, and may be cut",
    file: url,
    found: `${found} records`,
    expected: "fewer",
    tip: "Set COMTRADE_KEY to a subscription key, whose answers may be longer.",
  };
}
