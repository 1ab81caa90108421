import { m } from "#lib/paraglide/messages.js";

const WORDS: Readonly<Record<string, () => string>> = {
  headline: m.part_headline,
  teaser: m.part_teaser,
  caption: m.part_caption,
  "pull quote": m.part_pull_quote,
  "author note": m.part_author_note,
  disclaimer: m.part_disclaimer,
  "reader comment": m.part_reader_comment,
};

/** A part of a publication that is not its text, or somebody quoted who is no actor: in our own words where we have them. */
export const partWord = (part: string): string => WORDS[part]?.() ?? part;
