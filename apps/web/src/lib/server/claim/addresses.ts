import { openedPack } from "#lib/server/pack.ts";

/** Where each claim stands, as the parts of its address: `byline-2024`, `06`. */
export async function claimAddresses(): Promise<{ source: string; number: string }[]> {
  const { catalog } = await openedPack();
  return [...catalog.claims.keys()].map((id) => {
    const [source = "", number = ""] = id.split("/");
    return { source, number };
  });
}
