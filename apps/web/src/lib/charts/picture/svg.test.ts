import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import type { Drawing, Picture } from "./drawing.ts";
import { svgOf } from "./svg.ts";

const LINES: Drawing = {
  kind: "lines",
  unit: "USD",
  series: [
    {
      id: "CHN",
      label: "China & others",
      actor: "CHN",
      points: [
        { period: "2001", value: 1e9, status: "reported" },
        { period: "2002", value: 2e9, status: "reported" },
        { period: "2003", value: 9e9, status: "unreliable" },
      ],
    },
  ],
  threshold: { value: 3e9, label: "More than 3 bn USD" },
  events: [{ date: "2002-05", label: "Something <signed>" }],
};
const BARS: Drawing = {
  kind: "bars",
  unit: "USD",
  bars: [
    { id: "a", label: "Alpha", value: 4e9, actor: "RUS" },
    { id: "b", label: "Beta", value: 1e9, high: 3e9, mark: "unreliable" },
  ],
};
const SPANS: Drawing = {
  kind: "spans",
  years: [1995, 2005],
  marks: ["2003-01-01"],
  rows: [
    {
      id: "x",
      label: "A union",
      href: "/x/",
      spans: [{ role: "member", from: "1998", to: "2002", source: "A treaty", status: "reviewed" }],
    },
  ],
};

const SLOPE: Drawing = {
  kind: "slope",
  years: [2000, 2020],
  unit: "USD",
  fromZero: true,
  slopes: [
    { label: "China", actor: "CHN", values: [1e9, 9e9] },
    { label: "Russia", actor: "RUS", values: [4e9, 5e9] },
  ],
};
const MAP: Drawing = {
  kind: "map",
  map: {
    width: 100,
    height: 60,
    states: [
      { id: "KAZ", path: "M0,0L50,0L50,30Z", x: 30, y: 10 },
      { id: "TKM", path: "M50,30L90,30L90,60Z", x: 80, y: 40 },
    ],
    around: "M0,0L1,1Z",
  },
  states: [
    { id: "KAZ", name: "Kazakhstan", leader: "CHN", said: "China" },
    { id: "TKM", name: "Turkmenistan", said: "no figures" },
  ],
  key: [{ actor: "CHN", name: "China" }, { name: "no figures" }],
};

const picture = (drawing: Drawing): Picture => ({
  title: "A title",
  subtitle: "As told",
  note: "A note.",
  credits: [{ label: "The Office", licence: { name: "CC BY 4.0" } }],
  drawing,
  address: "(https://example.org/claims/)",
});

test.each([
  [
    "lines",
    LINES,
    ["China &amp; others", "More than 3 bn USD", "Something &lt;signed&gt;", "bn USD"],
  ],
  ["bars", BARS, ["Alpha", "4", "unreliable"]],
  ["spans", SPANS, ["A union", "1998".slice(0, 2)]],
  ["slopes", SLOPE, ["2000", "2020", "China 9", "Russia 5"]],
  ["maps", MAP, ["Kazakhstan", "no figures", 'fill="#9a242c"', 'fill="url(#none)"']],
])("%s are a whole picture: title, drawing, source and licence", (_, drawing, texts) => {
  const svg = svgOf(picture(drawing));
  expect(XMLValidator.validate(svg)).toBe(true);
  const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
  expect(root.title["#text"]).toBe("A title");
  expect(root.desc["#text"]).toContain("The Office (CC BY 4.0)");
  for (const text of [...texts, "As told", "A note.", "The Office (CC BY 4.0)", "example.org"])
    expect(svg).toContain(text);
});

test("nothing in it points elsewhere or waits to be resolved", () => {
  for (const drawing of [LINES, BARS, SPANS, SLOPE, MAP]) {
    const svg = svgOf(picture(drawing));
    expect(svg).not.toMatch(/var\(|light-dark|currentcolor|class=|href=|NaN|undefined/);
    // Only the address in the text and the name of the namespace.
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "").match(/https?:/g)).toHaveLength(1);
  }
});

test("an unreliable figure is a ring, and everything is drawn within the picture", () => {
  const svg = svgOf(picture(LINES));
  expect(svg).toMatch(/<circle [^>]*fill="#ffffff" stroke="#9a242c"/);
  const [, height] = /viewBox="0 0 960 (\d+)"/.exec(svg) ?? [];
  const baselines = [...svg.matchAll(/<text x="[\d.-]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...baselines)).toBeLessThan(Number(height));
});
