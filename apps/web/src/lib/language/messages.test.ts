import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Message = string | readonly [{ readonly match: Readonly<Record<string, string>> }];
type Messages = Readonly<Record<string, Message>>;

const read = (language: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../messages/${language}.json`), "utf8"),
  ) as Messages;
const keysOf = (messages: Messages) => Object.keys(messages).filter((key) => key !== "$schema");
const formsOf = (message: Message | undefined): readonly string[] => {
  if (message === undefined) return [];
  return typeof message === "string" ? [message] : Object.values(message[0].match);
};
const placeholders = (message: Message | undefined) =>
  [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted();

/** Names and signs that are the same in every language. */
const SAME = new Set(["site_name", "chart_download", "datasets_csv", "data_parquet", "data_api"]);
const english = read("en");

test.for(["ru", "zh", "kk"])("%s has every message, with the same places to be filled", (other) => {
  const own = read(other);
  expect(keysOf(own).toSorted()).toEqual(keysOf(english).toSorted());
  for (const key of keysOf(english)) {
    expect(placeholders(own[key]), key).toEqual(placeholders(english[key]));
  }
});

test.for(["ru", "zh", "kk"])("%s is not left in English", (other) => {
  const own = read(other);
  const left = keysOf(english).filter((key) => {
    // What is made of places alone has no words to translate.
    const words = formsOf(english[key])
      .join("")
      .replaceAll(/\{\w+\}/g, "");
    const same = formsOf(own[key]).some((form) => formsOf(english[key]).includes(form));
    return same && /\p{L}/u.test(words) && !SAME.has(key);
  });
  expect(left).toEqual([]);
});

test("Russian counts have a form for one, for a few and for many", () => {
  const own = read("ru");
  for (const key of keysOf(own)) {
    const message = own[key];
    if (typeof message === "string" || message === undefined) continue;
    expect(Object.keys(message[0].match), key).toEqual(["n=one", "n=few", "n=*"]);
  }
});

test.for(["en", "ru", "zh", "kk"])("%s has each message once", (language) => {
  // Of two with one name the parser would keep the last without a word.
  const text = readFileSync(
    join(import.meta.dirname, `../../../messages/${language}.json`),
    "utf8",
  );
  const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
