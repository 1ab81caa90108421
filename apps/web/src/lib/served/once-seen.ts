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
  let stopped = false;
  void stirred().then(() => {
    if (!stopped) observer.observe(element);
  });
  return () => {
    stopped = true;
    observer.disconnect();
  };
}
