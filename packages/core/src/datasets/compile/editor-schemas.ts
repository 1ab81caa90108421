import { z } from "zod";
import { Exceptions } from "../../audit/index.ts";
import {
  Actor,
  Claim,
  Dataset,
  Event,
  Facility,
  Group,
  Indicator,
  Question,
  Source,
} from "../../model/index.ts";
import { PackInfo } from "../pack-info.ts";

/** What is written by hand or by an importer, by the name of its schema. */
const AUTHORED: Readonly<Record<string, z.ZodType>> = {
  actor: Actor,
  claim: Claim,
  dataset: Dataset,
  event: Event,
  exceptions: Exceptions,
  facility: Facility,
  group: Group,
  indicator: Indicator,
  pack: PackInfo,
  question: Question,
  source: Source,
};

/**
 * JSON Schemas of the authored files, for editors that complete and mark fields, by path. They say
 * what has a shape; what only code can say (an id that exists, dates in order) the data build checks.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(AUTHORED).map(([name, schema]) => [
      `schema/${name}.schema.json`,
      `${JSON.stringify(describe(name, schema), null, 2)}\n`,
    ]),
  );
}

function describe(name: string, model: z.ZodType): object {
  // Draft 7 is what editors' YAML support reads everywhere.
  const { $schema, ...schema } = z.toJSONSchema(model, { io: "input", target: "draft-7" });
  return {
    $schema,
    $comment: "Generated from packages/core/src by the data build. Do not edit.",
    title: name,
    ...schema,
  };
}
