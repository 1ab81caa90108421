import { elementAt, wayTo } from "./way.ts";

/**
 * Notes what a reader has done in a part of a page: where the focus is, what is written there, what is
 * folded open. Returns how to do it again in a part of the same form.
 */
export function carry(part: Element): () => void {
  const { activeElement: focused } = document;
  const way = focused && part.contains(focused) ? wayTo(focused, part) : undefined;
  const written = focused instanceof HTMLInputElement ? focused.value : "";
  const folds = [...part.querySelectorAll("details")].map(({ open }) => open);
  return () => {
    part.querySelectorAll("details").forEach((fold, index) => {
      fold.open = folds[index] ?? fold.open;
    });
    const found = way && elementAt(way, part);
    if (!(found instanceof HTMLElement)) return;
    found.focus({ preventScroll: true });
    if (!(found instanceof HTMLInputElement) || found.value === written) return;
    found.value = written;
    found.dispatchEvent(new Event("input", { bubbles: true }));
  };
}
