import { stirred } from "./stirred.ts";

/** So early that nobody meets it as it was. */
const AHEAD = "300px";

/** Calls back once an element is near the window of a reader who does something. Returns how to stop. */
export function onceSeen(element: Element, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: AHEAD },
  );
  const stop = new AbortController();
  void observeOnceStirred();
  return () => {
    stop.abort();
    observer.disconnect();
  };

  async function observeOnceStirred() {
    await stirred();
    if (!stop.signal.aborted) observer.observe(element);
  }
}
