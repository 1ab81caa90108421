import { z } from "zod";

/** More than this is no comparison that anybody reads. */
const MOST = 20;

/** A parameter that is a list of ids with commas, each once. Fewer than `least` or more than twenty are an issue. */
export function idList(name: string, example: string, least = 1) {
  return z.string().transform((text, context) => {
    const ids = [...new Set(text.split(",").map((id) => id.trim()))].filter(Boolean);
    const message =
      ids.length < least
        ? `${name} are at least ${least === 1 ? "one id" : `${least} different ids`}`
        : ids.length > MOST
          ? `${name} are at most ${MOST} ids, and these are ${ids.length}`
          : undefined;
    if (message !== undefined) {
      const tip = `Separate ids by commas: ${name}=${example}.`;
      context.addIssue({ code: "custom", message, params: { tip } });
    }
    return ids;
  });
}
