/** Svelte takes what stands in the page for what is asked for, as long as something is asked for. */
export const markupOf = (): string => " ";
