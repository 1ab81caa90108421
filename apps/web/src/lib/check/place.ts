/** The call in which the cursor stands, and in which of its places. */
export interface Place {
  readonly call: string;
  readonly index: number;
}

/** Where the text ends: in a call's place, in the brackets of a period, or in neither. */
export function placeAt(before: string): Place | "period" | undefined {
  let index = 0;
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = before[at] ?? "";
    if (")]}".includes(sign)) depth += 1;
    else if ("([{".includes(sign)) {
      if (depth > 0) depth -= 1;
      else if (sign === "[") return "period";
      else if (sign === "(") {
        const call = /[\p{L}\p{N}-]+$/u.exec(before.slice(0, at).trimEnd())?.[0];
        // A bracket that only groups asks for nothing of its own.
        return call === undefined ? undefined : { call, index };
      }
      // Commas in a set are not those of the call around it.
      else index = 0;
    } else if (sign === "," && depth === 0) index += 1;
  }
  return undefined;
}
