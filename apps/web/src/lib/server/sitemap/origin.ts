/** Where `npm start` serves the site; a deployment sets AMBIT_ORIGIN for its build. */
const HERE = "http://localhost:8787";

/** The address that a deployment gave, without a slash at its end; else empty, and addresses stay relative. */
export const declaredOrigin: string = (process.env["AMBIT_ORIGIN"] ?? "").replace(/\/+$/, "");

/** The address under which the site will be served: what a sitemap must name. */
export const origin: string = declaredOrigin || HERE;
