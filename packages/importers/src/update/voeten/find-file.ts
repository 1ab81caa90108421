import { fail, ok, type Result } from "@ambit/core/model";
import { z } from "zod";
import { parseJson, shapeIssue } from "../cells/index.ts";

/** A file of a Dataverse dataset, and the version that it belongs to. */
export interface DataverseFile {
  readonly id: number;
  readonly name: string;
  readonly version: string;
  /** Date and time of the version's release. */
  readonly released: string;
}

const Reply = z.looseObject({
  status: z.literal("OK"),
  data: z.looseObject({
    latestVersion: z.looseObject({
      versionNumber: z.int(),
      versionMinorNumber: z.int(),
      releaseTime: z.string(),
      files: z.array(
        z.looseObject({
          dataFile: z.looseObject({ id: z.int(), filename: z.string() }),
        }),
      ),
    }),
  }),
});

/** The one file of the latest version whose name fits; none or several are issues. */
export function findFile(name: RegExp): (text: string, url: string) => Result<DataverseFile> {
  return (text, url) => {
    const parsed = parseJson(text, url, Reply);
    if (!parsed.ok) return parsed;
    const { versionNumber, versionMinorNumber, releaseTime, files } =
      parsed.value.data.latestVersion;
    const names = files.map((f) => f.dataFile.filename);
    const [file, ...others] = files.filter((f) => name.test(f.dataFile.filename));
    if (file === undefined || others.length > 0) {
      const path = ["data", "latestVersion", "files"];
      return fail(shapeIssue(url, path, names.join(", "), `one file like ${name.source}`));
    }
    return ok({
      id: file.dataFile.id,
      name: file.dataFile.filename,
      version: `${versionNumber}.${versionMinorNumber}`,
      released: releaseTime,
    });
  };
}
