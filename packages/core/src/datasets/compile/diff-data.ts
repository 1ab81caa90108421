import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import {
  diffFigures,
  diffVerdicts,
  printFigures,
  WrittenVerdicts,
  type FigureLine,
} from "../diff/index.ts";
import type { DataSource } from "./data-source.ts";

/** Everything that differs between two states of a data folder, one thing a line, and how many of each. */
export function diffData(old: DataSource, now: DataSource): readonly string[] {
  const counts = { changed: 0, added: 0, removed: 0 };
  const figures = [...new Set([...old.datasets, ...now.datasets])].toSorted().flatMap((dataset) => {
    const path = `datasets/${dataset}/observations.csv`;
    const [before, after] = [old.text(path), now.text(path)];
    if (before === after) return [];
    const changes = diffFigures(linesOf(before), linesOf(after));
    for (const change of changes) {
      counts[change.old ? (change.now ? "changed" : "removed") : "added"] += 1;
    }
    if (before === undefined) return [`${dataset}: new dataset, ${changes.length} figures`];
    if (after === undefined) return [`${dataset}: dataset gone, ${changes.length} figures`];
    return printFigures(dataset, changes);
  });
  const [said, says] = [verdictsOf(old), verdictsOf(now)];
  const verdicts = said && says ? diffVerdicts(said, says) : ["verdicts.yml: not on both sides"];
  return [
    ...figures,
    ...verdicts,
    `${old.name} to ${now.name}: ${counts.changed} figures changed, ${counts.added} added, ${counts.removed} removed; ${verdicts.length} lines about verdicts`,
  ];
}

function linesOf(text: string | undefined): readonly FigureLine[] {
  return text === undefined ? [] : parseCsv<FigureLine>(text, { columns: true, bom: true });
}

function verdictsOf(source: DataSource): WrittenVerdicts | undefined {
  const text = source.text("verdicts.yml");
  return text === undefined ? undefined : WrittenVerdicts.parse(parseYaml(text));
}
