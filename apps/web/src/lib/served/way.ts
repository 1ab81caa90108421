/** The places of an element and those around it among their siblings, from `root` down to it. */
export function wayTo(element: Element, root: Element): readonly number[] {
  const parent = element.parentElement;
  if (element === root || !parent) return [];
  return [...wayTo(parent, root), [...parent.children].indexOf(element)];
}

/** The element that stands there in a tree of the same form. */
export function elementAt(way: readonly number[], root: Element): Element | undefined {
  return way.reduce<Element | undefined>((found, place) => found?.children[place], root);
}
