/** A test as the beginning of a claim file, for a contribution; what only a reader of the article knows is left to fill in. */
export function claimFile(test: string, sentence: string): string {
  return [
    "# Save as data/claims/<source>/<nn>.yml and fill in what is in angle brackets.",
    `paraphrase: ${JSON.stringify(sentence)}`,
    "passage:",
    "  paragraph: <number of the paragraph, blank lines not counted>",
    "  sha256: <of the paragraph; npm run data:passages prints it>",
    "  begins: <its first six words at most>",
    "speaker: author",
    "kind: <quantitative, comparative, trend, event, membership, causal, predictive or evaluative>",
    "actors: []",
    "topics: [<topic>]",
    `test: ${JSON.stringify(test)}`,
    "testNote: <how the words became the test>",
    "",
  ].join("\n");
}
