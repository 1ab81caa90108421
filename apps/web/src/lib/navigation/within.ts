/** Whether a page belongs to a part of the site: `/claims/pron-2012/24/` to `/claims/`. */
export function isWithin(path: string, part: string): boolean {
  return part === "/" ? path === "/" : path.startsWith(part);
}
