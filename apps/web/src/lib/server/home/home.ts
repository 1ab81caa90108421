import type { OpenPack, VerdictLine } from "@ambit/core/datasets";
import type { Engine } from "@ambit/core/verify";
import { byPlace } from "#lib/claims/order.ts";
import type { HomeView } from "#lib/home/view.ts";
import { claimCard } from "#lib/server/claims/claim-card.ts";
import { questionLines } from "#lib/server/questions/page.ts";
import { distinct } from "#lib/server/source/distinct.ts";
import { leadMatrix } from "./matrix.ts";
import { mirrorChart } from "./mirror-chart.ts";

/** What the home page shows. */
export async function homeView(pack: OpenPack, engine: Engine): Promise<HomeView> {
  const { claims = 0, observations = 0, datasets = 0, sources = 0 } = pack.release.counts;
  // The widest gap between two customs services in the region.
  const mirror = mirrorChart(engine, "exports", "CHN", "KGZ");
  return {
    matrix: leadMatrix(pack, engine),
    contested: cards(pack, (line) => line.status === "contested"),
    questions: await questionLines(pack, engine),
    expired: cards(pack, (line) => line.expired),
    ...(mirror ? { mirror } : {}),
    counts: { claims, observations, datasets, sources },
  };
}

/** Claims of a kind of verdict, each assertion of a source once. */
function cards(pack: OpenPack, wanted: (line: VerdictLine) => boolean): HomeView["contested"] {
  const ids = [...pack.verdicts]
    .filter(([, line]) => wanted(line))
    .map(([id]) => id)
    .toSorted(byPlace);
  return distinct(pack.catalog, ids).flatMap((id) => claimCard(pack, id) ?? []);
}
