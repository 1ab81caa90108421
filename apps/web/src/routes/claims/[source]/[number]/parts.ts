/** The parts of a claim's page that need no code before they are drawn anew. */
export async function loadParts() {
  const [verdict, grounds, testText, record, citation] = await Promise.all([
    import("./Verdict.svelte"),
    import("./Grounds.svelte"),
    import("./TestText.svelte"),
    import("./Record.svelte"),
    import("./Citation.svelte"),
  ]);
  return {
    Verdict: verdict.default,
    Grounds: grounds.default,
    TestText: testText.default,
    Record: record.default,
    Citation: citation.default,
  };
}
