/** So early that nobody meets it as it was. */
const AHEAD = "300px";

/** What a reader does first. No press of a finger: what it is about to click on must not go meanwhile. */
const STIRS = ["pointermove", "pointerup", "keydown", "focusin", "wheel", "scroll"] as const;

/**
 * Calls back once an element is near the window of a reader who has begun to do something: before that
 * nothing is asked of it. Returns how to stop.
 */
export function onceSeen(element: Element, then: () => void): () => void {
  const stop = new AbortController();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: AHEAD },
  );
  const stir = () => {
    stop.abort();
    observer.observe(element);
  };
  for (const name of STIRS)
    addEventListener(name, stir, { signal: stop.signal, passive: true, capture: true });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}
