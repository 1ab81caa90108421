import type { Pack } from "../../catalog/index.ts";
import type { Dataset } from "../../model/index.ts";
import type { PackInfo } from "../pack-info.ts";
import { observationsOf, type Fingerprint } from "./fingerprint.ts";
import { membershipsSchema, observationsSchema, type TableSchema } from "./table-schema.ts";

/** A descriptor of Frictionless Data Package v2, as far as this one uses it. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
  readonly contributors?: readonly { readonly title: string; readonly roles: readonly string[] }[];
  readonly resources: readonly Resource[];
}

interface Licence {
  /** Of the Open Definition's list of licences. */
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly path: string;
  readonly type: "table";
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly bytes: number;
  readonly hash: string;
  readonly sources?: readonly {
    readonly title: string;
    readonly path?: string;
    readonly version: string;
  }[];
  readonly licenses?: readonly Licence[];
  readonly schema: TableSchema;
}

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** Describes every table of a data folder: where it is, whose it is, and what stands in its columns. */
export function dataPackage(
  pack: Pack,
  info: PackInfo,
  prints: ReadonlyMap<string, Fingerprint>,
): DataPackage {
  const { licence, contributors } = info;
  const datasets = Object.keys(pack.datasets).toSorted();
  return {
    $schema: PROFILE,
    name: info.id,
    title: info.title,
    version: info.released,
    ...(licence
      ? { licenses: [{ name: licence.id, title: licence.name, path: licence.url }] }
      : {}),
    ...(contributors.length > 0 ? { contributors } : {}),
    resources: [
      ...datasets.flatMap((id) => {
        const dataset = pack.datasets[id];
        return dataset ? [observations(pack, id, dataset, prints)] : [];
      }),
      {
        name: "memberships",
        title: "Memberships in organisations, agreements and initiatives",
        ...file("memberships.csv", prints),
        schema: membershipsSchema(),
      },
    ],
  };
}

function observations(
  pack: Pack,
  id: string,
  dataset: Dataset,
  prints: ReadonlyMap<string, Fingerprint>,
): Resource {
  const path = addressOf(dataset.origin);
  return {
    name: id,
    title: dataset.title,
    ...(dataset.notes.length > 0 ? { description: dataset.notes.join(" ") } : {}),
    ...file(observationsOf(id), prints),
    sources: [{ title: dataset.label, ...(path ? { path } : {}), version: dataset.edition }],
    licenses: [licenceOf(dataset)],
    schema: observationsSchema(pack, dataset),
  };
}

function file(path: string, prints: ReadonlyMap<string, Fingerprint>) {
  const print = prints.get(path);
  if (!print) throw new Error(`${path} has no fingerprint`);
  return {
    path,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: print.bytes,
    hash: `sha256:${print.sha256}`,
  } as const;
}

/** Where the raw files were found: an address, or a repository at a commit (on GitHub, unless it says where). */
function addressOf({ url, repository, commit }: Dataset["origin"]): string | undefined {
  if (url !== undefined || repository === undefined) return url;
  const address = /^https?:/.test(repository) ? repository : `https://github.com/${repository}`;
  return commit === undefined ? address : `${address}/tree/${commit}`;
}

/** Names of ours for licences that the Open Definition's list has. */
const LISTED: Readonly<Record<string, string>> = {
  "CC BY 4.0": "CC-BY-4.0",
  "CC BY-SA 4.0": "CC-BY-SA-4.0",
  CC0: "CC0-1.0",
  "CC0 (Harvard Dataverse)": "CC0-1.0",
  "ODC-BY": "ODC-BY-1.0",
  "Public domain": "other-pd",
};

/** The list's words for terms that are nobody's licence but the publisher's own. */
const OWN_TERMS = { open: "other-open", attribution: "other-at", limited: "other-closed" } as const;

function licenceOf({ licence, redistribution }: Dataset): Licence {
  return {
    name: LISTED[licence.name] ?? OWN_TERMS[redistribution],
    title: licence.name,
    ...(licence.url ? { path: licence.url } : {}),
  };
}
