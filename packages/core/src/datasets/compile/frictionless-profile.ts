/**
 * What Data Package v2 asks of the properties that our descriptor has, transcribed by hand from the
 * profile at datapackage.org (profiles/2.0/datapackage.json). The profile itself is in no package of
 * the registry and its text is not ours to copy. What is not transcribed is refused, so that a
 * property that we begin to use has to be looked up first.
 */
const text = { type: "string" } as const;
/** An address, or a path that stays below the descriptor. */
const path = {
  anyOf: [
    { type: "string", pattern: "^(http|ftp)s?://" },
    {
      type: "string",
      pattern: "^[^./~\\\\:][^\\\\:]*$",
      not: { pattern: "(^|/)\\.\\.(/|$)" },
    },
  ],
} as const;

function closed(properties: Readonly<Record<string, object>>, ...required: readonly string[]) {
  return { type: "object", properties, required, additionalProperties: false };
}

const list = (items: object) => ({ type: "array", minItems: 1, items });

const licenses = list({
  ...closed({ name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path, title: text }),
  anyOf: [{ required: ["name"] }, { required: ["path"] }],
});

const missingValues = { type: "array", items: text };

function field(type: string, constraints: Readonly<Record<string, object>>) {
  return closed(
    {
      name: text,
      type: { const: type },
      description: text,
      missingValues,
      constraints: closed({ required: { type: "boolean" }, ...constraints }),
    },
    "name",
    "type",
  );
}

const schema = closed(
  {
    fields: list({
      oneOf: [
        field("string", {
          pattern: { type: "string", format: "regex" },
          enum: { ...list(text), uniqueItems: true },
        }),
        field("number", { minimum: { type: "number" }, maximum: { type: "number" } }),
      ],
    }),
    missingValues,
    primaryKey: { ...list(text), uniqueItems: true },
  },
  "fields",
);

export const PROFILE = closed(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: text,
    title: text,
    version: text,
    licenses,
    contributors: list(closed({ title: text, roles: list(text) })),
    resources: list(
      closed(
        {
          name: text,
          title: text,
          description: text,
          path,
          type: { const: "table" },
          format: text,
          mediatype: { type: "string", pattern: "^.+/.+$" },
          encoding: text,
          bytes: { type: "integer" },
          hash: { type: "string", pattern: "^[^:]+:[a-fA-F0-9]+$" },
          sources: { type: "array", items: closed({ title: text, path, version: text }) },
          licenses,
          schema,
        },
        "name",
        "path",
      ),
    ),
  },
  "resources",
);
