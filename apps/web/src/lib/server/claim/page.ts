import type { ClaimVerdict, OpenPack } from "@ambit/core/datasets";
import { describeIssue, yearOf, type Claim, type Source } from "@ambit/core/model";
import { readTest, type Engine } from "@ambit/core/verify";
import { citeBibtex, citeQuote, citeRis, citeText } from "#lib/cite/cite.ts";
import { claimReview } from "#lib/cite/claim-review.ts";
import { byPlace } from "#lib/claims/order.ts";
import type { AssessmentView, ClaimView, PredictionView } from "#lib/claims/view.ts";
import { outcomeWord, verdictWords } from "#lib/claims/words.ts";
import type { EvidenceView } from "#lib/evidence/view.ts";
import { formatDate } from "#lib/format/date.ts";
import { english, nameIn } from "#lib/language/names.ts";
import { apiPath, claimPath, ownPreviewPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { evidenceOfAssessment } from "#lib/evidence/show/of-assessment.ts";
import { evidenceOfTest } from "#lib/evidence/show/of-test.ts";
import { questionsOfClaim } from "#lib/server/questions/of-claim.ts";
import { hasCard } from "#lib/server/preview/cards.ts";
import { origin } from "#lib/server/sitemap/origin.ts";
import { packInEnglish } from "#lib/server/language/pack.ts";
import { figuresOf } from "./figures.ts";
import { originOf } from "./origin.ts";
import { relatedClaim, relatedTo } from "./related.ts";
import { testView } from "./test.ts";
import { verdictView } from "./verdict.ts";
import { claimWords } from "./words.ts";

/** All that a claim's page shows; undefined for an id that is none. */
export async function claimView(
  pack: OpenPack,
  engine: Engine,
  id: string,
): Promise<ClaimView | undefined> {
  const { catalog, release } = pack;
  const claim = catalog.claims.get(id);
  const line = pack.verdicts.get(id);
  const source = catalog.sources.get(id.split("/")[0] ?? "");
  if (!claim || !line || !source) return undefined;
  const verdict = await verdictOf(pack, id);
  const published = yearOf(source.published);
  const shown = verdictView(engine, claim, line, verdict, published);
  const words = verdictWords(line);
  const path = claimPath(id);
  const cited = {
    id,
    paraphrase: claim.paraphrase,
    verdict: words,
    released: release.released,
    hash: release.hash,
    path,
  };
  const { evidence, assessment } = basisOf(engine, pack, id, claim, source, verdict);
  const neighbours = neighboursOf(pack, id);
  const prediction = predictionOf(claim);
  const decided = verdict?.today.readings.filter((r) => r.outcome !== "unknown") ?? [];
  return {
    id,
    paraphrase: claim.paraphrase,
    title: m.claim_document_title({ verdict: words, paraphrase: claim.paraphrase }),
    description: m.claim_description({
      verdict: words,
      summary: shown.summary,
      source: source.shortName,
    }),
    source: { id: source.id, shortName: source.shortName },
    origin: originOf(catalog, claim, source),
    verdict: shown,
    evidence,
    ...(verdict ? { test: testView(claim, verdict, published) } : {}),
    ...(assessment ? { assessment } : {}),
    ...(prediction ? { prediction } : {}),
    related: relatedTo(pack, id),
    questions: questionsOfClaim(catalog, id),
    figures: figuresOf(engine, decided.length > 0 ? decided : (verdict?.today.readings ?? [])),
    citation: [
      { name: m.claim_quote(), text: await quoteOf(pack, id, claim, source), lang: english },
      { name: m.claim_cite_text(), text: citeText(cited) },
      { name: "BibTeX", text: citeBibtex(cited) },
      { name: "RIS", text: citeRis(cited) },
    ],
    review: claimReview({
      origin,
      path,
      paraphrase: claim.paraphrase,
      status: line.status,
      rating: line.rating,
      words,
      summary: shown.summary,
      released: release.released,
      claimants: claimantsOf(pack, claim, source),
      source,
    }),
    words: claimWords(),
    apiHref: apiPath(`claims/${id}`),
    preview: hasCard(pack, id)
      ? ownPreviewPath("claims", id)
      : ownPreviewPath("sources", source.id),
    ...neighbours,
  };
}

async function verdictOf(pack: OpenPack, id: string): Promise<ClaimVerdict | undefined> {
  const verdict = await pack.verdictOf(id);
  // The pack lacks a file of its own: the build must stop.
  if (!verdict.ok) throw new Error(verdict.issues.map(describeIssue).join("\n"));
  return verdict.value;
}

/** What the verdict rests on: the test's evidence, or that of the person who judged. */
function basisOf(
  engine: Engine,
  pack: OpenPack,
  id: string,
  claim: Claim,
  source: Source,
  verdict: ClaimVerdict | undefined,
): { readonly evidence: readonly EvidenceView[]; readonly assessment?: AssessmentView } {
  const fileName = id.replace("/", "-");
  const until = Number(pack.release.released.slice(0, 4));
  const published = {
    date: source.published,
    label: m.evidence_published({ source: source.shortName }),
  };
  if (verdict) {
    const read = readTest(engine, verdict.test);
    if (!read.ok) throw new Error(`${id}: ${read.issues.map(describeIssue).join("\n")}`);
    const { tree } = read.value;
    return {
      evidence: evidenceOfTest(engine, tree, verdict.today, { fileName, published, until }),
    };
  }
  const { assessment } = claim;
  if (!assessment) return { evidence: [] };
  const { from, to } = claim.period ?? {};
  const years = [...new Set([from, to].flatMap((date) => (date ? yearOf(date) : [])))];
  const { views, series, claims, urls } = evidenceOfAssessment(engine, assessment.evidence, years, {
    fileName,
    events: [published],
    until,
  });
  return {
    evidence: views,
    assessment: {
      words: {
        note: m.claim_basis_note(),
        heading: m.claim_basis(),
        series: m.claim_basis_series(),
        pages: m.claim_basis_pages(),
        claims: m.claim_basis_claims(),
        wouldChange: m.claim_would_change(),
      },
      reasons: assessment.reasons,
      ...(assessment.wouldChange ? { wouldChange: assessment.wouldChange } : {}),
      series,
      claims: claims.flatMap((other) => relatedClaim(pack, other) ?? []),
      urls,
    },
  };
}

/** In English, whatever the page's language. */
async function quoteOf(pack: OpenPack, id: string, claim: Claim, source: Source): Promise<string> {
  const original = packInEnglish(pack);
  const line = original.verdicts.get(id);
  const name = (actor: string) => pack.catalog.actors.get(actor)?.name.en ?? actor;
  const { speaker, assessment, prediction } = claim;
  const isActor = pack.catalog.actors.has(speaker);
  const computed = line?.status === "assessed" ? undefined : await verdictOf(original, id);
  return citeQuote({
    id,
    paraphrase: claim.paraphrase,
    claimants: (speaker === "author" ? source.authors : isActor ? [speaker] : []).map(name),
    publisher: name(source.publisher),
    // A headline or a caption is the publisher's; voices without a name are told as the text tells them.
    published: [
      formatDate(source.published, "en"),
      ...(isActor || speaker === "author" ? [] : [speaker]),
    ].join("; "),
    status: line?.status ?? "undetermined",
    rating: line?.rating,
    summary: computed?.today.summary ?? assessment?.reasons ?? prediction?.reasons ?? "",
    released: pack.release.released,
    path: claimPath(id),
  });
}

function predictionOf({ prediction }: Claim): PredictionView | undefined {
  if (!prediction) return undefined;
  const { outcome, deadline, reasons } = prediction;
  return {
    ...(outcome ? { outcome: outcomeWord(outcome) } : {}),
    deadline: deadline ? m.claim_deadline({ date: formatDate(deadline) }) : m.claim_no_deadline(),
    ...(reasons ? { reasons } : {}),
  };
}

/** Who can be named as making the claim: a speaker who is an actor, else the source's authors. */
function claimantsOf({ catalog }: OpenPack, { speaker }: Claim, { authors }: Source) {
  const ids = speaker === "author" ? authors : catalog.actors.has(speaker) ? [speaker] : [];
  return ids.map((id) => ({
    name: nameIn(catalog, id),
    isPerson: catalog.actors.get(id)?.kind === "person",
  }));
}

function neighboursOf({ catalog }: OpenPack, id: string): Pick<ClaimView, "previous" | "next"> {
  const source = id.split("/")[0];
  const ids = [...catalog.claims.keys()]
    .filter((c) => c.startsWith(`${source}/`))
    .toSorted(byPlace);
  const at = ids.indexOf(id);
  const link = (other: string | undefined) => {
    const claim = other === undefined ? undefined : catalog.claims.get(other);
    return other === undefined || !claim
      ? undefined
      : { href: claimPath(other), label: claim.paraphrase };
  };
  const [previous, next] = [link(ids[at - 1]), link(ids[at + 1])];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
