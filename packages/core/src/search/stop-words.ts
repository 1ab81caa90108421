/** Words that say how a sentence is built, or when something was, and not what it is about; folded. */
const STOP_WORDS = new Set(
  `a an the of in on at to for from by with as is are was were be been being has have had do does did
  it its this that these those there and or but not than then so if into over who whom which what
  when where why how s t now ago last year years past recently more most much many very
  и в во на с со к по за из от у о об что как это не но а или был была было были его ее их
  году год года прошлом кто где когда почему
  және мен бен пен үшін не кім қалай бұл сол жылы өткен
  的 了 在 和 是 去年`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Whether a folded word says nothing of what is looked for. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
