import type { Issue } from "../../model/index.ts";
import type { PackCheck } from "../check.ts";
import { fileOf } from "../pack.ts";

/** A claim can be decided or has been assessed, and stands where its source has a paragraph. */
export const claims: PackCheck = {
  name: "claims",
  description:
    "Every claim has a test or an assessment, a passage inside its source, and footnotes that exist.",
  run: (pack) =>
    Object.entries(pack.claims).flatMap(([id, claim]) => {
      const file = fileOf("claims", id, pack);
      const source = pack.sources[id.split("/")[0] ?? ""];
      const issues: Issue[] = [];
      if (
        claim.test === undefined &&
        claim.assessment === undefined &&
        claim.prediction === undefined
      ) {
        issues.push({
          code: "claim_without_answer",
          message: "the claim has neither a test nor an assessment",
          file,
          path: ["test"],
          tip: "Write a test; where none can be written, an assessment with reasons.",
        });
      }
      if (source && claim.passage.paragraph > source.text.paragraphs) {
        issues.push({
          code: "passage_outside_source",
          message: `the source has ${source.text.paragraphs} paragraphs`,
          file,
          path: ["passage", "paragraph"],
          found: String(claim.passage.paragraph),
          tip: "Count the lines that are not blank, from one.",
        });
      }
      claim.relations.forEach((relation, i) => {
        if (relation.found) {
          issues.push({
            code: "authored_found_relation",
            message: "only the build marks a relation as found",
            file,
            path: ["relations", i, "found"],
            tip: "Leave `found` out: what tests show by themselves is added when the data are built.",
          });
        }
      });
      claim.footnotes.forEach((number, i) => {
        if (source && !source.footnotes.some((f) => f.number === number)) {
          issues.push({
            code: "unknown_footnote",
            message: `the source has no footnote ${number}`,
            file,
            path: ["footnotes", i],
            tip: "Add it to the source's footnotes, or correct the number.",
          });
        }
      });
      return issues;
    }),
};
