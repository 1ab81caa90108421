/** Where `npm start` serves the site; a deployment sets AMBIT_ORIGIN for its build. */
const HERE = "http://localhost:8787";

/** The address under which the site will be served, without a slash at its end: what a sitemap must name. */
export const origin: string = (process.env["AMBIT_ORIGIN"] ?? HERE).replace(/\/+$/, "");
