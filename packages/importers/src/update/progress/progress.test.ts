import { expect, test } from "vitest";
import { BarProgress, PlainProgress, type Progress } from "./progress.ts";

function run(progress: Progress): void {
  progress.start("wb-gdp");
  progress.expect(1);
  progress.step("page 1");
  progress.expect(1);
  progress.note("status 500; again in 2 s");
  progress.step("page 2");
  progress.finish();
}

test("without a terminal there is a line a step", () => {
  const lines: string[] = [];
  run(new PlainProgress((line) => lines.push(line)));
  expect(lines).toEqual([
    "wb-gdp: asking",
    "wb-gdp 1/1 page 1",
    "wb-gdp status 500; again in 2 s",
    "wb-gdp 2/2 page 2",
  ]);
});

test("in a terminal one line is drawn over itself, as wide as the terminal, and ended", () => {
  const drawn: string[] = [];
  run(new BarProgress((text) => drawn.push(text), 60));
  expect(drawn.at(-1)).toBe("\n");
  const lines = drawn.slice(0, -1);
  expect(lines.every((line) => line.startsWith("\r") && line.length === 60)).toBe(true);
  expect(lines[0]).toContain("[........................] 0/0 asking");
  expect(lines[1]).toContain("[########################] 1/1 page 1");
  expect(lines[2]).toContain("[############............] 1/2 status 500");
});

test("a label that is too long for the terminal is cut", () => {
  const drawn: string[] = [];
  const bar = new BarProgress((text) => drawn.push(text), 40);
  bar.start("wb-gdp");
  bar.step("x".repeat(200));
  expect(drawn.every((text) => text.length === 40)).toBe(true);
});

test("a second dataset is counted from the beginning", () => {
  const lines: string[] = [];
  const progress = new PlainProgress((line) => lines.push(line));
  run(progress);
  run(progress);
  expect(lines.at(-1)).toBe("wb-gdp 2/2 page 2");
});
