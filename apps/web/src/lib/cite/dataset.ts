import { escapeTex } from "./tex.ts";

/** What a citation of a dataset needs: its producer comes first, and through what it was read last. */
export interface CitedDataset {
  readonly id: string;
  readonly producer: string;
  readonly title: string;
  readonly edition: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly released: string;
  /** Where the producer has it. */
  readonly url?: string | undefined;
  /** Whose copy of the producer's files was read: not the producer's address. */
  readonly copy?: string | undefined;
  /** YYYY-MM-DD and content hash of the release of this evidence base. */
  readonly release: { readonly released: string; readonly hash: string };
  /** The dataset's page here. */
  readonly path: string;
}

/** One line of plain text. */
export function datasetText(cited: CitedDataset): string {
  const { producer, released, title, edition, url } = cited;
  return [
    `${producer} (${released.slice(0, 4)}).`,
    `${title}.`,
    `Edition: ${edition}.`,
    ...(url ? [`${url}.`] : []),
    `${through(cited)}.`,
  ].join(" ");
}

/** A BibTeX entry. */
export function datasetBibtex(cited: CitedDataset): string {
  const { id, producer, released, title, edition, url } = cited;
  return [
    `@misc{${id},`,
    `  author = {{${escapeTex(producer)}}},`,
    `  title = {${escapeTex(title)}},`,
    `  edition = {${escapeTex(edition)}},`,
    `  year = {${released.slice(0, 4)}},`,
    ...(url ? [`  howpublished = {\\url{${url}}},`] : []),
    `  note = {${escapeTex(through(cited))}}`,
    `}`,
  ].join("\n");
}

/** A RIS record, for reference managers. */
export function datasetRis(cited: CitedDataset): string {
  const { producer, released, title, edition, url } = cited;
  return [
    "TY  - DATA",
    `AU  - ${producer}`,
    `TI  - ${title}`,
    `ET  - ${edition}`,
    `PY  - ${released.slice(0, 4)}`,
    ...(url ? [`UR  - ${url}`] : []),
    `N1  - ${through(cited)}`,
    "ER  - ",
  ].join("\n");
}

function through({ id, copy, release, path }: CitedDataset): string {
  const { released, hash } = release;
  const from = copy ? `Files read from the copy at ${copy}. ` : "";
  return `${from}Read through Ambit, release of ${released} (${hash.slice(0, 12)}), dataset ${id}, ${path}`;
}
