import { openPack, type OpenPack, type PackFiles } from "@ambit/core/datasets";
import { describeIssue, type Result } from "@ambit/core/model";

const get = async (path: string): Promise<Response | undefined> => {
  const response = await fetch(`/pack/${path}`);
  return response.ok ? response : undefined;
};

const files: PackFiles = {
  text: async (path) => (await get(path))?.text(),
  bytes: async (path) => {
    const response = await get(path);
    return response && new Uint8Array(await response.arrayBuffer());
  },
};

let opening: Promise<OpenPack> | undefined;

/** The compiled pack, fetched from our own server when it is first needed. A failed fetch is tried again with the next call. */
export function browserPack(): Promise<OpenPack> {
  opening ??= openPack(files)
    .then(orThrow)
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(describeIssue).join(" "));
}
