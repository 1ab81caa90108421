import { recordOf, type Judged } from "@ambit/core/compare";
import type { OpenPack } from "@ambit/core/datasets";
import { ClaimKind } from "@ambit/core/model";
import { kindWord } from "#lib/claims/words.ts";
import type { RecordRow } from "#lib/sources/view.ts";
import { m } from "#lib/paraglide/messages.js";

type Pack = Pick<OpenPack, "catalog" | "verdicts">;

/** The claims that have a test, with what it says today. */
export function judgedOf({ catalog, verdicts }: Pack, ids: readonly string[]): readonly Judged[] {
  return ids.flatMap((id) => {
    const kind = catalog.claims.get(id)?.kind;
    const status = verdicts.get(id)?.status;
    return kind && status && status !== "assessed" ? [{ kind, status }] : [];
  });
}

/** The record of all claims and of each kind that occurs; one kind alone would be said twice. */
export function recordRows(judged: readonly Judged[]): readonly RecordRow[] {
  const kinds = ClaimKind.options.flatMap((kind) => {
    const own = judged.filter((claim) => claim.kind === kind);
    return own.length > 0 ? [{ id: kind, label: kindWord(kind), ...recordOf(own) }] : [];
  });
  const all = { id: "all", label: m.source_record_all(), ...recordOf(judged) };
  return kinds.length > 1 ? [all, ...kinds] : [all];
}
