import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const KEYWORD =
  /^(?:and|or|not|every|some|only|in|by|about|nearly|between|over|under|at least|at most|up to|more than|less than|around|roughly|almost)\b/;
const NUMBER = /^\d[\d,]*(?:\.\d+)?/;
const UNIT =
  /^(?:k|m|bn|tn|USD|EUR|bcm|Mt|persons|TIV|km2?|count|score|times|thousand|million|billion|trillion)\b|^%/;

/** Colours for the test language; the parser of core says what is wrong. */
const language = StreamLanguage.define({
  name: "ambit",
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^#.*/)) return "comment";
    if (stream.match(/^\d{4}-\d{2}(?:-\d{2})?/)) return "literal";
    if (stream.match(NUMBER)) return "number";
    if (stream.match(KEYWORD)) return "keyword";
    if (stream.match(UNIT)) return "unit";
    if (stream.match(/^[A-Z]{3}\b/)) return "atom";
    if (stream.match(/^[A-Za-z][\w-]*(?=\s*\()/)) return "variableName.function";
    if (stream.match(/^[A-Za-z][\w-]*/)) return "variableName";
    stream.next();
    return null;
  },
});

const style = HighlightStyle.define([
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
  { tag: tags.keyword, fontWeight: "600" },
  { tag: [tags.number, tags.literal, tags.unit], color: "var(--link)" },
  { tag: tags.atom, fontWeight: "600" },
]);

export const highlighting = [language, syntaxHighlighting(style)];
