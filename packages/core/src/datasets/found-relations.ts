import type { Pack } from "../catalog/index.ts";
import { parse } from "../language/index.ts";
import type { Claim, Relation } from "../model/index.ts";
import { relationsAmong } from "../verify/index.ts";

/**
 * The pack with the relations that its claims' tests show by themselves, marked `found`. What is
 * declared already, in either direction, is left as it is.
 */
export function withFoundRelations(pack: Pack): Pack {
  const tested = Object.entries(pack.claims).flatMap(([id, claim]) => {
    const parsed = claim.test === undefined ? undefined : parse(claim.test);
    return parsed?.ok ? [{ id, tree: parsed.value.tree }] : [];
  });
  const claims: Record<string, Claim> = { ...pack.claims };
  for (const { kind, from, to } of relationsAmong(tested)) {
    const claim = claims[from];
    if (!claim || isDeclared(pack, from, to) || isDeclared(pack, to, from)) continue;
    const relation: Relation = { kind, claim: to, found: true };
    claims[from] = { ...claim, relations: [...claim.relations, relation] };
  }
  return { ...pack, claims };
}

function isDeclared(pack: Pack, from: string, to: string): boolean {
  return pack.claims[from]?.relations.some((relation) => relation.claim === to) ?? false;
}
