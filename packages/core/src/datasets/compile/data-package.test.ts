import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { buildDataset, buildIndicator, buildPack } from "../../testing/index.ts";
import { PackInfo } from "../pack-info.ts";
import { dataPackage } from "./data-package.ts";
import { PROFILE } from "./frictionless-profile.ts";

const validate = new Ajv({ allErrors: true, formats: { regex: true } }).compile(PROFILE);
const info = PackInfo.parse({
  id: "tiny",
  title: "A tiny pack",
  released: "2024-06-01",
  stripFrom: 2021,
  suitors: "rivals",
  headlines: [{ indicator: "trade", targetPlace: 0 }],
  licence: {
    id: "CC-BY-4.0",
    name: "Attribution",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  contributors: [{ title: "Somebody", roles: ["wrangler"] }],
});
const pack = buildPack({
  indicators: { share: buildIndicator({ unit: "ratio", maximum: 1 }) },
  datasets: {
    bns: buildDataset({
      origin: { repository: "somebody/something", commit: "abc" },
      notes: ["First.", "Second."],
      coverage: [
        { indicator: "share", reporters: "all", partners: "some", from: 2000, to: 2001 },
        { indicator: "exports", reporters: "all", partners: "some", from: 2000, to: 2001 },
      ],
    }),
    own: buildDataset({ licence: { name: "© Somebody" }, redistribution: "limited" }),
  },
});
const sha256 = "a".repeat(64);
const prints = new Map([
  ["datasets/bns/observations.csv", { bytes: 12, sha256 }],
  ["datasets/own/observations.csv", { bytes: 0, sha256 }],
  ["memberships.csv", { bytes: 34, sha256 }],
]);
const described = dataPackage(pack, info, prints);

test("a pack becomes a data package of version 2", () => {
  validate(described);
  expect(validate.errors).toBeNull();
  expect(described).toMatchObject({ name: "tiny", version: "2024-06-01" });
  expect(described.resources.map((r) => r.name)).toEqual(["bns", "own", "memberships"]);
});

test("a resource says whose it is, where it comes from, and under which terms", () => {
  expect(described.resources[0]).toMatchObject({
    path: "datasets/bns/observations.csv",
    bytes: 12,
    hash: `sha256:${sha256}`,
    description: "First. Second.",
    sources: [
      {
        title: "Figures, 2024",
        path: "https://github.com/somebody/something/tree/abc",
        version: "2024",
      },
    ],
    licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0" }],
  });
  expect(described.resources[1]?.licenses).toEqual([{ name: "other-closed", title: "© Somebody" }]);
});

test("columns are described with the dataset's own indicators, units and bounds", () => {
  const { fields, primaryKey } = described.resources[0]?.schema ?? { fields: [], primaryKey: [] };
  const named = Object.fromEntries(fields.map((f) => [f.name, f]));
  expect(primaryKey).toEqual(["indicator", "reporter", "from", "to", "period"]);
  expect(named["indicator"]?.constraints?.enum).toEqual(["exports", "share"]);
  expect(named["value"]).toMatchObject({
    description: "The figure: exports in USD, share in ratio",
    constraints: { required: true, minimum: 0 },
  });
  expect(named["value"]?.constraints).not.toHaveProperty("maximum");
  expect(new RegExp(named["to"]?.constraints?.pattern ?? "-").test("")).toBe(true);
  expect(new RegExp(named["to"]?.constraints?.pattern ?? "-").test("Kazakhstan")).toBe(false);
});

const [first] = described.resources;
test.each([
  ["no resources", { ...described, resources: [] }],
  ["a resource without a path", { ...described, resources: [{ name: "x" }] }],
  ["a path out of the folder", { ...described, resources: [{ ...first, path: "../x.csv" }] }],
  ["a path of this machine", { ...described, resources: [{ ...first, path: "/x.csv" }] }],
  ["a hash without its kind", { ...described, resources: [{ ...first, hash: sha256 }] }],
  ["a licence in words", { ...described, licenses: [{ name: "free to use" }] }],
  ["a licence without name and address", { ...described, licenses: [{ title: "free" }] }],
  ["a contributor without a role", { ...described, contributors: [{ title: "x", roles: [] }] }],
  [
    "a field of no type",
    { ...described, resources: [{ ...first, schema: { fields: [{ name: "x", type: "money" }] } }] },
  ],
  ["a property that was not looked up", { ...described, homepage: "https://example.org" }],
])("the profile refuses %s", (_, wrong) => {
  expect(validate(wrong)).toBe(false);
});
