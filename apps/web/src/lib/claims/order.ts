/** Claims in the order of their text: by source, then by number, of which 100 comes after 99. */
export function byPlace(a: string, b: string): number {
  const [sourceA = "", numberA = ""] = a.split("/");
  const [sourceB = "", numberB = ""] = b.split("/");
  if (sourceA !== sourceB) return sourceA < sourceB ? -1 : 1;
  return Number(numberA) - Number(numberB);
}
