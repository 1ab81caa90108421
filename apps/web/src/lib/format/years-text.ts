/** First and last year as one text: `1995–2020`, `2018`, or nothing where there is none. */
export function yearsText(
  years: { readonly first: number; readonly last: number } | undefined,
): string {
  if (!years) return "";
  return years.first === years.last ? String(years.first) : `${years.first}–${years.last}`;
}
