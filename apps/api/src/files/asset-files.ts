import type { PackFiles } from "@ambit/core/datasets";

interface Assets {
  fetch(url: URL): Promise<Response>;
}

/** The compiled pack among a Worker's static assets, below /pack/. */
export function assetFiles(assets: Assets, origin: string): PackFiles {
  const get = async (path: string) => {
    const response = await assets.fetch(new URL(`/pack/${path}`, origin));
    return response.ok ? response : undefined;
  };
  return {
    text: async (path) => (await get(path))?.text(),
    bytes: async (path) => {
      const response = await get(path);
      return response && new Uint8Array(await response.arrayBuffer());
    },
  };
}
