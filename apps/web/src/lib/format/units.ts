import type { Language } from "@ambit/core/model";

/** How a language prints a unit after a number. */
export interface UnitWord {
  readonly name: string;
  /** The form after 2, 3 and 4 and after fractions, where the language has one. */
  readonly few?: string;
  /** A figure is multiplied by it to be said in the language's own measure: 40 bcm are 400 亿立方米. */
  readonly times?: number;
}

type Words = Readonly<Record<string, string | UnitWord>>;

// A unit that is not here is printed as the test language has it; nothing follows scores and counts.
const EN: Words = { km2: "km²", count: "", score: "", number: "", TIV: "m TIV" };
const RU: Words = {
  // With a word after it, so that no sentence ends in two full stops.
  USD: "долл. США",
  EUR: "евро",
  USD2021: "долл. США в ценах 2021 года",
  PPP: "межд. долл. (ППС)",
  bcm: "млрд м³",
  Mt: "млн т",
  persons: "чел.",
  TIV: "млн TIV",
  km: "км",
  km2: "км²",
  times: { name: "раз", few: "раза" },
  count: "",
  score: "",
  number: "",
};
const ZH: Words = {
  USD: "美元",
  EUR: "欧元",
  USD2021: "美元（2021年价格）",
  PPP: "国际元",
  bcm: { name: "亿立方米", times: 10 },
  Mt: { name: "万吨", times: 100 },
  persons: "人",
  TIV: "百万TIV",
  km: "公里",
  km2: "平方公里",
  times: "倍",
  count: "",
  score: "",
  number: "",
};
const KK: Words = {
  USD: "доллар",
  EUR: "еуро",
  USD2021: "доллар (2021 ж.)",
  PPP: "халықар. доллар (САП)",
  bcm: "млрд м³",
  Mt: "млн т",
  persons: "адам",
  TIV: "млн TIV",
  km: "км",
  km2: "км²",
  times: "есе",
  count: "",
  score: "",
  number: "",
};

/** In a build its language alone: the bundler drops the words of the others. In tests all. */
const WORDS: Readonly<Partial<Record<Language, Words>>> = {
  ...(import.meta.env.AMBIT_LANGUAGE === undefined || import.meta.env.AMBIT_LANGUAGE === "en"
    ? { en: EN }
    : {}),
  ...(import.meta.env.AMBIT_LANGUAGE === undefined || import.meta.env.AMBIT_LANGUAGE === "ru"
    ? { ru: RU }
    : {}),
  ...(import.meta.env.AMBIT_LANGUAGE === undefined || import.meta.env.AMBIT_LANGUAGE === "zh"
    ? { zh: ZH }
    : {}),
  ...(import.meta.env.AMBIT_LANGUAGE === undefined || import.meta.env.AMBIT_LANGUAGE === "kk"
    ? { kk: KK }
    : {}),
};

/** One of a thing, after "per". */
const SINGULAR: Readonly<Record<Language, Words>> = {
  en: { persons: "person", count: "one" },
  ru: { persons: "чел.", count: "ед." },
  zh: { persons: "人", count: "个" },
  kk: { persons: "адам", count: "дана" },
};

export function unitWord(unit: string, language: Language): UnitWord {
  const word = WORDS[language]?.[unit] ?? unit;
  return typeof word === "string" ? { name: word } : word;
}

/** `USD per person`, `долл. на чел.`, `美元/人`. */
export function perUnit(name: string, below: string, language: Language): string {
  const one = SINGULAR[language][below] ?? unitWord(below, language).name;
  const single = typeof one === "string" ? one : one.name;
  if (language === "zh" || language === "kk") return `${name}/${single}`;
  return language === "ru" ? `${name} на ${single}` : `${name} per ${single}`;
}
