/** What a reader does first. No press of a finger: what it is about to click on must not go meanwhile. */
const STIRS = ["pointermove", "pointerup", "keydown", "focusin", "wheel", "scroll"] as const;

let first: Promise<void> | undefined;

/** Once the reader has begun to do something. */
export function stirred(): Promise<void> {
  first ??= new Promise((resolve) => {
    const stop = new AbortController();
    const stir = () => {
      stop.abort();
      resolve();
    };
    for (const name of STIRS)
      addEventListener(name, stir, { signal: stop.signal, passive: true, capture: true });
  });
  return first;
}
