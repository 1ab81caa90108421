import type { Dataset } from "@ambit/core/model";
import { formatDate } from "#lib/format/date.ts";
import { english } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";

const REDISTRIBUTION: Record<Dataset["redistribution"], () => string> = {
  open: m.datasets_redistribution_open,
  attribution: m.datasets_redistribution_attribution,
  limited: m.datasets_redistribution_limited,
};

const PERSPECTIVES: Record<Dataset["perspective"], () => string> = {
  reporter: m.datasets_perspective_reporter,
  "third-party": m.datasets_perspective_third_party,
};

/** One line about a dataset. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly lang?: "en" | undefined;
}

/** What is known of a dataset besides its figures; only what is known. */
export function factsOf(dataset: Dataset): readonly Fact[] {
  const { origin, licence } = dataset;
  return [
    { label: m.datasets_label(), text: dataset.label, lang: english },
    { label: m.datasets_edition(), text: dataset.edition, lang: english },
    { label: m.datasets_released(), text: formatDate(dataset.released) },
    {
      label: m.datasets_licence(),
      text: [licence.name, licence.note].filter(Boolean).join(". "),
      lang: english,
      ...(licence.url ? { href: licence.url } : {}),
    },
    { label: m.datasets_redistribution(), text: redistributionOf(dataset) },
    { label: m.datasets_perspective(), text: PERSPECTIVES[dataset.perspective]() },
    ...(origin.url ? [{ label: m.datasets_origin(), text: origin.url, href: origin.url }] : []),
    ...(origin.repository
      ? [
          {
            label: m.datasets_repository(),
            text: [origin.repository, origin.commit?.slice(0, 12)].filter(Boolean).join(" @ "),
            href: repositoryAddress(origin.repository),
          },
        ]
      : []),
    ...(origin.note ? [{ label: m.datasets_origin_note(), text: origin.note, lang: english }] : []),
    { label: m.datasets_importer(), text: `packages/importers/src/${dataset.importer}` },
  ];
}

/** Nobody has allowed anything where the terms were not read: the source is named, and more is not promised. */
function redistributionOf({ licence, redistribution }: Dataset): string {
  return /not checked/i.test(licence.note ?? "")
    ? m.datasets_redistribution_unchecked()
    : REDISTRIBUTION[redistribution]();
}

/** A repository is named by its address, or by owner and name alone where it is on GitHub. */
export function repositoryAddress(repository: string): string {
  return repository.includes("://") ? repository : `https://github.com/${repository}`;
}
