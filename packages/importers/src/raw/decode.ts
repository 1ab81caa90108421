import { fail, ok, type Result } from "@ambit/core/model";
import type { Encoding } from "./raw-files.ts";

/** Text of a file in the encoding that its importer declares; bytes that do not fit are an issue. */
export function decode(file: string, bytes: Uint8Array, encoding: Encoding): Result<string> {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail({
      code: "raw.encoding",
      message: "the file is not in the encoding that its importer expects",
      file,
      found: "bytes outside the encoding",
      expected: encoding,
      tip: "Check how the publisher saves the file now, and declare that encoding in the importer.",
    });
  }
  // A NUL never stands in a table of figures; it is what UTF-16 looks like when read as a one-byte encoding.
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    const line = text.slice(0, nul).split("\n").length;
    return fail({
      code: "raw.encoding",
      message: "the file holds NUL characters, which a text file does not",
      file,
      path: [`row ${line}`],
      found: "NUL",
      expected: encoding,
      tip: "It may be UTF-16, or not a text file.",
    });
  }
  return ok(text);
}
