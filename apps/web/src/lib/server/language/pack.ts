import type { ClaimVerdict, OpenPack } from "@ambit/core/datasets";
import { ok } from "@ambit/core/model";
import { language } from "#lib/language/language.ts";
import { verdictIn } from "#lib/language/verdict.ts";

const originals = new WeakMap<OpenPack, OpenPack>();

/** The same pack with core's own English: what is quoted stands in one language, and paraphrases are in English. */
export const packInEnglish = (pack: OpenPack): OpenPack => originals.get(pack) ?? pack;

/** A pack whose verdicts say in the page's language what core says in English. */
export async function packIn(pack: OpenPack): Promise<OpenPack> {
  const verdictOf: OpenPack["verdictOf"] = async (id) => {
    const found = await pack.verdictOf(id);
    return found.ok && found.value ? ok(inWords(pack, found.value)) : found;
  };
  if (language === "en") return { ...pack, verdictOf };
  const lines = await Promise.all(
    [...pack.verdicts].map(async ([id, line]) => {
      const verdict = line.status === "assessed" ? undefined : await verdictOf(id);
      const summary = verdict?.ok ? verdict.value?.today.summary : undefined;
      return [id, summary === undefined ? line : { ...line, summary }] as const;
    }),
  );
  const own = { ...pack, verdicts: new Map(lines), verdictOf };
  originals.set(own, pack);
  return own;
}

function inWords({ catalog }: OpenPack, verdict: ClaimVerdict): ClaimVerdict {
  return {
    ...verdict,
    today: verdictIn(catalog, verdict.today),
    atPublication: verdictIn(catalog, verdict.atPublication),
  };
}
