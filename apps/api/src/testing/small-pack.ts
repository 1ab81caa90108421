import { writeTable } from "@ambit/core/datasets";
import { createTable } from "@ambit/core/series";
import {
  buildClaim,
  buildDataset,
  buildPack,
  buildSource,
  figures,
  memoryFiles,
} from "@ambit/core/testing";
import type { PackFiles } from "@ambit/core/datasets";

/** The compiled files of a pack with one article, two claims and the exports of one pair of states. */
export function smallFiles(): Map<string, string | Uint8Array> {
  const { test: _, ...judged } = buildClaim({
    paraphrase: "Nobody can say.",
    assessment: { rating: "unverifiable", reasons: "There is no measure.", evidence: [] },
  });
  const pack = buildPack({
    datasets: { bns: buildDataset({ label: 'Bureau, "2024"' }) },
    sources: { article: buildSource() },
    claims: {
      "article/01": buildClaim(),
      "article/02": judged,
    },
    redirects: { "actors/kazakhstan": "actors/KAZ" },
  });
  const rows = figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 13, 2023: 14 });
  const lines = {
    "article/01": { status: "undetermined", summary: "", indicators: ["exports"], expired: false },
    "article/02": {
      status: "assessed",
      rating: "unverifiable",
      summary: "There is no measure.",
      indicators: [],
      expired: false,
    },
  };
  const release = {
    pack: "small",
    title: "A small pack",
    released: "2024-12-31",
    hash: "ab".repeat(32),
    suitors: "targets",
    blocs: {},
    headlines: [],
    counts: { actors: Object.keys(pack.actors).length },
    tables: {
      exports: { file: "observations/exports.parquet", rows: 2, bytes: 1, first: 2022, last: 2023 },
    },
  };
  return new Map<string, string | Uint8Array>([
    ["catalog.json", JSON.stringify(pack)],
    ["verdicts.json", JSON.stringify(lines)],
    ["release.json", JSON.stringify(release)],
    ["observations/exports.parquet", writeTable(createTable("exports", rows))],
  ]);
}

export function smallPack(): PackFiles {
  return memoryFiles(smallFiles());
}
