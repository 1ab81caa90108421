import { recordOf } from "@ambit/core/compare";
import type { OpenPack } from "@ambit/core/datasets";
import { byPlace } from "#lib/claims/order.ts";
import { nameIn } from "#lib/language/names.ts";
import { actorPath, sourcePath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { distinct } from "#lib/server/source/distinct.ts";
import { judgedOf } from "#lib/server/source/record.ts";
import { partWord } from "#lib/sources/part-word.ts";
import type { RecordRow } from "#lib/sources/view.ts";

type Pack = Pick<OpenPack, "catalog" | "verdicts">;

/** How the testable claims came out of everybody who makes any. */
export interface SpeakerGroups {
  /** Authors, and articles whose author is not named. */
  readonly authors: readonly RecordRow[];
  /** Persons and bodies that an article quotes by name. */
  readonly quoted: readonly RecordRow[];
  /** Voices without a name: captions, teasers, "many Russians". */
  readonly unnamed: readonly RecordRow[];
}

interface Voice {
  readonly id: string;
  readonly group: keyof SpeakerGroups;
  readonly label: string;
  readonly href?: string;
}

/** Everybody who makes a claim, those with most claims first. What is said twice in an article counts once. */
export function speakerGroups(pack: Pack): SpeakerGroups {
  const voices = new Map<string, { voice: Voice; ids: string[] }>();
  for (const id of [...pack.catalog.claims.keys()].toSorted(byPlace)) {
    for (const voice of voicesOf(pack, id)) {
      const known = voices.get(voice.id);
      if (known) known.ids.push(id);
      else voices.set(voice.id, { voice, ids: [id] });
    }
  }
  const rows = [...voices.values()]
    .toSorted((a, b) => b.ids.length - a.ids.length)
    .map(({ voice, ids }) => ({ group: voice.group, row: rowOf(pack, voice, ids) }));
  const of = (group: Voice["group"]) => rows.filter((r) => r.group === group).map((r) => r.row);
  return { authors: of("authors"), quoted: of("quoted"), unnamed: of("unnamed") };
}

function voicesOf({ catalog }: Pack, id: string): readonly Voice[] {
  const { speaker = "" } = catalog.claims.get(id) ?? {};
  const source = catalog.sources.get(id.split("/")[0] ?? "");
  if (!source) return [];
  const person = (actor: string, group: Voice["group"]): Voice => ({
    id: actor,
    group,
    label: nameIn(catalog, actor),
    href: actorPath(actor),
  });
  if (catalog.actors.has(speaker)) return [person(speaker, "quoted")];
  if (speaker !== "author") return [{ id: speaker, group: "unnamed", label: partWord(speaker) }];
  if (source.authors.length > 0) return source.authors.map((actor) => person(actor, "authors"));
  return [
    {
      id: source.id,
      group: "authors",
      label: m.speakers_unnamed_author({ source: source.shortName }),
      href: sourcePath(source.id),
    },
  ];
}

function rowOf(pack: Pack, { id, label, href }: Voice, ids: readonly string[]): RecordRow {
  const sources = [...new Set(ids.map((claim) => claim.split("/")[0] ?? ""))];
  const names = sources.map((source) => pack.catalog.sources.get(source)?.shortName ?? source);
  return {
    id,
    label,
    ...(href ? { href } : {}),
    detail:
      ids.length === 1
        ? m.speakers_detail_one({ sources: names.join("; ") })
        : m.speakers_detail({ count: ids.length, sources: names.join("; ") }),
    ...recordOf(judgedOf(pack, distinct(pack.catalog, ids))),
  };
}
