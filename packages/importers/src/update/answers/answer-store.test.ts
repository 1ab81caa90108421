import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/index.ts";
import { AnswerStore } from "./answer-store.ts";

function answer(text: string, id = "a b/c") {
  const content = new TextEncoder().encode(text);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const url = "https://api.example.org/";
  return {
    note: { id, url, sha256, bytes: content.length, retrieved: "2026-12-01T09:00:00.000Z" },
    content,
  };
}

test("an answer comes back as it was kept, whatever is in its name", () => {
  const store = new AnswerStore(temporaryFolder(), "wb-gdp", 0);
  const { note, content } = answer("one");
  store.save(note, content);
  expect(store.load("a b/c", note.url)).toEqual({ answer: note, content });
});

test("a later answer to the same question leaves the earlier one where it was", () => {
  const folder = temporaryFolder();
  const store = new AnswerStore(folder, "wb-gdp", 0);
  const [first, second] = [answer("one"), answer("two")];
  store.save(first.note, first.content);
  store.save(second.note, second.content);
  expect(store.load("a b/c", first.note.url)?.answer).toEqual(second.note);
  expect(readdirSync(join(folder, "answers")).toSorted()).toEqual(
    [first.note.sha256, second.note.sha256].toSorted(),
  );
});

test("no half of a file is left, and half of a note is no answer", () => {
  const folder = temporaryFolder();
  const store = new AnswerStore(folder, "wb-gdp", 0);
  const { note, content } = answer("one");
  store.save(note, content);
  const names = readdirSync(folder, { recursive: true }).map(String);
  expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
  const [file = ""] = readdirSync(join(folder, "questions", "wb-gdp"));
  writeFileSync(join(folder, "questions", "wb-gdp", file), '{"id": "a b/c", "url": "https:');
  expect(store.load("a b/c", note.url)).toBeUndefined();
});

test("datasets do not share their questions", () => {
  const folder = temporaryFolder();
  const { note, content } = answer("one");
  new AnswerStore(folder, "wb-gdp", 0).save(note, content);
  expect(new AnswerStore(folder, "wb-ids", 0).load("a b/c", note.url)).toBeUndefined();
});

test("an answer from before the oldest moment is not used again", () => {
  const folder = temporaryFolder();
  const { note, content } = answer("one");
  const noon = Date.parse("2026-12-01T12:00:00Z");
  new AnswerStore(folder, "wb-gdp", 0).save(note, content);
  expect(new AnswerStore(folder, "wb-gdp", noon).load("a b/c", note.url)).toBeUndefined();
});
