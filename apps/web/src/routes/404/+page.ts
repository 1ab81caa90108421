// Static hosts look for 404.html at the root, not for 404/index.html.
export const trailingSlash = "never";
