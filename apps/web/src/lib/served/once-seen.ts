/** So early that nobody meets it as it was. */
const AHEAD = "300px";

/** Calls back once an element is near the window, and leaves it then. Returns how to stop before. */
export function onceSeen(element: Element, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
