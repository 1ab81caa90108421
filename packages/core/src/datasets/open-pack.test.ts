import { expect, test } from "vitest";
import { compile } from "./compile/compile.ts";
import { plant } from "./compile/tiny-folder.ts";
import { openPack } from "./open-pack.ts";
import type { PackFiles } from "./open-pack.ts";
import { memoryFiles } from "../testing/index.ts";

type Files = Map<string, string | Uint8Array>;

async function tinyFiles(): Promise<Files> {
  const compiled = await compile(await plant());
  if (!compiled.ok) throw new Error(compiled.issues[0].message);
  return new Map(compiled.value.files);
}

async function opened(files: PackFiles) {
  const pack = await openPack(files);
  if (!pack.ok) throw new Error(pack.issues[0].message);
  return pack.value;
}

async function issuesOf(change: (files: Files) => void) {
  const files = await tinyFiles();
  change(files);
  const pack = await openPack(memoryFiles(files));
  return pack.ok ? [] : pack.issues.map((i) => `${i.code} ${i.file}`);
}

test("a compiled pack opens with its catalog, verdicts and release", async () => {
  const pack = await opened(memoryFiles(await tinyFiles()));
  expect(pack.release.pack).toBe("tiny");
  expect(pack.catalog.actors.get("KAZ")?.name.en).toBe("Kazakhstan");
  expect(pack.verdicts.get("an-article/01")?.status).toBe("supported");
});

test("a store holds the tables behind derived indicators, each read once", async () => {
  const files = memoryFiles(await tinyFiles());
  const asked: string[] = [];
  const pack = await opened({
    ...files,
    bytes: (path) => {
      asked.push(path);
      return files.bytes(path);
    },
  });
  const store = await pack.storeFor(["trade"]);
  expect(store.ok && store.value.indicators).toEqual(["exports"]);
  await pack.storeFor(["exports", "trade"]);
  await Promise.all([pack.storeFor(["gdp"]), pack.storeFor(["gdp"])]);
  expect(asked).toEqual(["observations/exports.parquet", "observations/gdp.parquet"]);
});

test("an indicator that is not known, or has no figures, gives an empty store", async () => {
  const pack = await opened(memoryFiles(await tinyFiles()));
  const store = await pack.storeFor(["nothing"]);
  expect(store.ok && store.value.indicators).toEqual([]);
});

test("a claim's verdict is read when it is asked for; one that was assessed has none", async () => {
  const pack = await opened(memoryFiles(await tinyFiles()));
  const verdict = await pack.verdictOf("an-article/01");
  expect(verdict.ok && verdict.value?.today.status).toBe("supported");
  expect(await pack.verdictOf("an-article/02")).toEqual({ ok: true, value: undefined });
  expect(await pack.verdictOf("an-article/99")).toMatchObject({ ok: false });
});

test("a missing file is an issue that says what to do", async () => {
  expect(await issuesOf((f) => f.delete("release.json"))).toEqual(["missing_file release.json"]);
  expect(await issuesOf((f) => f.delete("catalog.json"))).toEqual(["missing_file catalog.json"]);
  expect(await issuesOf((f) => f.delete("verdicts.json"))).toEqual(["missing_file verdicts.json"]);
});

test("a file that is cut off, of another shape or not JSON is an issue", async () => {
  const garbage = ["", "{", "null", "[]", "1", "{}", '{"actors":{}}', '{"actors":1}'];
  for (const text of garbage) {
    for (const file of ["release.json", "catalog.json"]) {
      expect(await issuesOf((f) => f.set(file, text)), `${file}: ${text}`).toEqual([
        `bad_json ${file}`,
      ]);
    }
  }
  for (const text of ["", "[]", '{"an-article/01":1}']) {
    expect(await issuesOf((f) => f.set("verdicts.json", text))).toEqual(["bad_json verdicts.json"]);
  }
});

test("a broken verdict is an issue of its file", async () => {
  const files = await tinyFiles();
  files.set("verdicts/an-article/01.json", '{"test":1}');
  const pack = await opened(memoryFiles(files));
  expect(await pack.verdictOf("an-article/01")).toMatchObject({
    ok: false,
    issues: [{ code: "bad_json", file: "verdicts/an-article/01.json" }],
  });
});

test("a missing or broken table is an issue, and can be read later", async () => {
  const files = await tinyFiles();
  const table = files.get("observations/exports.parquet") as Uint8Array;
  files.set("observations/exports.parquet", table.slice(0, 100));
  const pack = await opened(memoryFiles(files));
  expect(await pack.storeFor(["trade"])).toMatchObject({
    ok: false,
    issues: [{ code: "bad_table", file: "observations/exports.parquet" }],
  });
  files.delete("observations/exports.parquet");
  expect(await pack.storeFor(["trade"])).toMatchObject({
    ok: false,
    issues: [{ code: "missing_file", file: "observations/exports.parquet" }],
  });
  files.set("observations/exports.parquet", table);
  expect((await pack.storeFor(["trade"])).ok).toBe(true);
});
