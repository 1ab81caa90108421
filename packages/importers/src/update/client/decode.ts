import { fail, ok, type Result } from "@ambit/core/model";
import { excerpt, isMarkup } from "./excerpt.ts";

/** The text of an answer, which has to be UTF-8 and not a page for people. */
export function decode(url: string, bytes: Uint8Array): Result<string> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail({
      code: "update.encoding",
      message: "the answer is not text in UTF-8",
      file: url,
      found: `bytes that begin with ${Buffer.from(bytes.slice(0, 8)).toString("hex")}`,
      expected: "text",
      tip: "The publisher may answer with a file of a program (Stata, a workbook, an archive).",
    });
  }
  if (!isMarkup(text)) return ok(text);
  return fail({
    code: "update.markup",
    message: "the publisher answers with a page or a message, not with data",
    file: url,
    found: excerpt(text),
    expected: "JSON or a table",
    tip: "Open the address in a browser: it may be maintenance, a log-in, or an address that has moved.",
  });
}
