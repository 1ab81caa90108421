export const prerender = true;
// Folders with an index.html are what every static host serves alike.
export const trailingSlash = "always";
