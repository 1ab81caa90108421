/** Linked data as the element that search engines read; the text is JSON with every `<` escaped. */
export function jsonLdElement(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}
