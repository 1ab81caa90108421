/** What a citation of a whole release needs. */
export interface CitedRelease {
  /** What the data are about: "Great-power influence in Central Asia". */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly released: string;
  readonly hash: string;
}

const NAME = "Ambit";
const LICENCE = "Claims, tests and assessments CC BY 4.0; figures under each dataset's own licence";

/** One line of plain text. */
export function releaseText({ title, released, hash }: CitedRelease): string {
  return `${NAME} (${released.slice(0, 4)}). ${title}. Release of ${released} (${hash.slice(0, 12)}). ${LICENCE}.`;
}

/** A BibTeX entry. */
export function releaseBibtex({ title, released, hash }: CitedRelease): string {
  return [
    `@misc{ambit-${released},`,
    `  author = {{${NAME}}},`,
    `  title = {${title}},`,
    `  year = {${released.slice(0, 4)}},`,
    `  note = {Release of ${released} (${hash.slice(0, 12)}). ${LICENCE}}`,
    `}`,
  ].join("\n");
}

/** A RIS record, for reference managers. */
export function releaseRis({ title, released, hash }: CitedRelease): string {
  return [
    "TY  - DATA",
    `AU  - ${NAME}`,
    `TI  - ${title}`,
    `PY  - ${released.slice(0, 4)}`,
    `DA  - ${released.replaceAll("-", "/")}`,
    `ET  - Release of ${released} (${hash.slice(0, 12)})`,
    `N1  - ${LICENCE}`,
    "ER  - ",
  ].join("\n");
}
