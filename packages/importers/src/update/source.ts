import type { Coverage, Result } from "@ambit/core/model";
import type { DatasetDescriptor, Row } from "../importer.ts";
import type { StoredAnswer } from "./answers/index.ts";
import type { Ask } from "./client/index.ts";

/** What a series gets to gather its figures with. */
export interface Gathering {
  readonly ask: Ask;
  /** Says that so many more questions will come, for the progress bar. */
  readonly expect: (questions: number) => void;
  /** The calendar year in which the update runs. */
  readonly year: number;
  /** Keys by the name of their environment variable. */
  readonly keys: Readonly<Record<string, string | undefined>>;
}

/** What a publisher answered, read. */
export interface Gathered {
  readonly rows: readonly Row[];
  /** The raw answers; `file` of a row is the id of one. */
  readonly answers: readonly StoredAnswer[];
  /** When the publisher last changed the data, YYYY-MM-DD, if it says so. */
  readonly released?: string;
  /** What the publisher calls this state of the data, if anything. */
  readonly version?: string;
}

/** A dataset that an interface of its publisher can bring up to date. */
export interface Series {
  /** New editions are `<id>-<date>`. */
  readonly id: string;
  /** The edition in data/ that the first update is compared with. */
  readonly first: string;
  /** How a new edition is named for people; the day is added. */
  readonly name: string;
  readonly about: Pick<
    DatasetDescriptor,
    "title" | "publisher" | "licence" | "redistribution" | "perspective" | "notes"
  >;
  /** Folder of the importer that reads the same publisher's files. */
  readonly importer: string;
  /** Page for people about the data. */
  readonly home: string;
  /** The years come from the figures. */
  readonly coverage: readonly Omit<Coverage, "from" | "to">[];
  readonly gather: (gathering: Gathering) => Promise<Result<Gathered>>;
}

/** A publisher with a public interface. */
export interface Source {
  readonly id: string;
  /** In a few words: what it covers, and whether it wants a key. */
  readonly about: string;
  readonly series: readonly Series[];
}
