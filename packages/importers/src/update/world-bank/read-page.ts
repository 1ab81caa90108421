import { fail, ok, type Result } from "@ambit/core/model";
import { z } from "zod";
import { parseJson } from "../cells/index.ts";
import type { Page } from "./ask-pages.ts";

// The interface writes some of these as texts, and not the same ones in each of its parts.
const Count = z.coerce.number().int().nonnegative();
const HEAD = {
  page: Count,
  pages: Count,
  total: Count,
  lastupdated: z.string().nullish(),
};
type Head = z.infer<z.ZodObject<typeof HEAD>>;

const Refusal = z.tuple(
  [z.looseObject({ message: z.array(z.looseObject({ key: z.string(), value: z.string() })) })],
  z.unknown(),
);

const IndicatorRecord = z.looseObject({
  indicator: z.looseObject({ id: z.string() }),
  countryiso3code: z.string(),
  date: z.string(),
  value: z.number().nullable(),
  obs_status: z.string().nullish(),
});
export type IndicatorRecord = z.infer<typeof IndicatorRecord>;

/** A page of `/v2/country/…/indicator/…`: a pair of a head and records. */
export function readIndicatorPage(text: string, url: string): Result<Page<IndicatorRecord>> {
  const refused = refusal(text, url);
  if (refused) return refused;
  const shape = z.tuple([z.looseObject(HEAD), z.array(IndicatorRecord).nullable()]);
  const parsed = parseJson(text, url, shape);
  if (!parsed.ok) return parsed;
  const [head, list] = parsed.value;
  return ok(toPage(head, list ?? []));
}

const SourceRecord = z.looseObject({
  variable: z.array(z.looseObject({ concept: z.string(), id: z.string(), value: z.string() })),
  value: z.number().nullable(),
});
export type SourceRecord = z.infer<typeof SourceRecord>;

/** A page of `/v2/sources/…/data`: one object; each record lists its dimensions in no fixed order. */
export function readSourcePage(text: string, url: string): Result<Page<SourceRecord>> {
  const refused = refusal(text, url);
  if (refused) return refused;
  const shape = z.looseObject({
    ...HEAD,
    source: z.looseObject({ data: z.array(SourceRecord) }),
  });
  const parsed = parseJson(text, url, shape);
  return parsed.ok ? ok(toPage(parsed.value, parsed.value.source.data)) : parsed;
}

function toPage<T extends { readonly value: number | null }>(
  head: Head,
  list: readonly T[],
): Page<T> {
  const { page, pages, total, lastupdated } = head;
  const records = list.filter((record) => record.value !== null);
  return { page, pages, total, updated: lastupdated ?? "", count: list.length, records };
}

/** A refusal is a few words; a page of data is not parsed twice to find out. */
const LONGEST_REFUSAL = 5_000;

/** The interface refuses a question with status 200 and a message. */
function refusal(text: string, url: string) {
  if (text.length > LONGEST_REFUSAL) return undefined;
  const message = parseJson(text, url, Refusal);
  if (!message.ok) return undefined;
  const said = message.value[0].message.map(({ key, value }) => `${key}: ${value}`).join("; ");
  return fail({
    code: "update.refused",
    message: "the publisher refuses the question",
    file: url,
    found: said,
    expected: "records",
    tip: "A country, a series or the address may have another code now.",
  });
}
