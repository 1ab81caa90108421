import type { Catalog } from "@ambit/core/catalog";
import type { TestTree } from "@ambit/core/language";
import type { Facility } from "@ambit/core/model";
import { facilityWord } from "#lib/actors/facility-word.ts";
import type { FacilitiesView, FacilityView } from "#lib/evidence/view.ts";
import { formatSpan } from "#lib/format/date.ts";
import { commas } from "#lib/language/joined.ts";
import { facilityPath } from "#lib/navigation/links.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { actorsOf, callsOf, idAt } from "./expand.ts";
import { referenceText } from "./reference.ts";

/** The facilities that a test counts, open in its year or not: what it left out is part of the answer. */
export function facilitiesOfTest(catalog: Catalog, tree: TestTree): FacilitiesView | undefined {
  const found = new Map<string, FacilityView>();
  for (const call of callsOf(catalog, tree, ["facilities"])) {
    const [operator, host] = call.args.map((arg) => actorsOf(catalog, arg));
    const kind = idAt(call, 2);
    for (const facility of catalog.facilities.values()) {
      const fits =
        (kind === undefined || facility.kind === kind) &&
        facility.operators.some((id) => operator?.includes(id)) &&
        facility.hosts.some((id) => host?.includes(id));
      if (fits) found.set(facility.id, facilityView(catalog, facility));
    }
  }
  if (found.size === 0) return undefined;
  return { kind: "facilities", title: m.evidence_facilities(), facilities: [...found.values()] };
}

/** A facility with its span and its sources. */
export function facilityView(
  catalog: Catalog,
  facility: Facility & { readonly id: string },
): FacilityView {
  const { id, kind, name, operators, hosts, opened, closed, description, evidence } = facility;
  return {
    id,
    href: facilityPath(id),
    name: labelText(name),
    what: m.evidence_facility({
      kind: facilityWord(kind),
      operators: commas(operators.map((one) => nameIn(catalog, one))),
      hosts: commas(hosts.map((one) => nameIn(catalog, one))),
    }),
    span: formatSpan(opened, closed),
    ...(description ? { description } : {}),
    references: evidence.map(referenceText),
  };
}
