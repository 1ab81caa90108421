import { packFilesContract } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { assetFiles } from "./asset-files.ts";

packFilesContract("a Worker's assets", (files) =>
  assetFiles(
    {
      fetch: async (url) => {
        const content = files.get(url.pathname.replace("/pack/", ""));
        return content === undefined
          ? new Response("<h1>Not found</h1>", { status: 404 })
          : new Response(typeof content === "string" ? content : content.slice().buffer);
      },
    },
    "https://ambit.example/v1/actors?limit=1",
  ),
);

test("files are looked for below /pack/ of the same site", async () => {
  const asked: string[] = [];
  const files = assetFiles(
    {
      fetch: async (url) => {
        asked.push(url.href);
        return new Response("{}");
      },
    },
    "https://ambit.example/v1/verify?test=x",
  );
  await files.text("verdicts/article/01.json");
  expect(asked).toEqual(["https://ambit.example/pack/verdicts/article/01.json"]);
});
