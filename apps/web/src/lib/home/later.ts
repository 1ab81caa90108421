/** What the home page does not need before it is used, or before its reader comes from elsewhere on the site. */
export const loadParts = async () => (await import("./Parts.svelte")).default;
export const loadControls = async () => (await import("./MatrixControls.svelte")).default;
