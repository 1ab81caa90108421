import type { Language } from "@ambit/core/model";

/** Headers of the site's files, by the start of their path: the longest that fits holds. */
interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const GROUND: Rule = {
  path: "/",
  headers: {
    // The page's own policy stands in it; who may frame it can be said by a header alone.
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  },
};

/** The same folders in every language: English stands at the root. */
const BASES: Readonly<Record<Language, string>> = { en: "", ru: "/ru", zh: "/zh", kk: "/kk" };

const NARROWER = Object.values(BASES).flatMap((base): Rule[] => {
  return [
    {
      // Made to stand in other people's pages.
      path: `${base}/embed/`,
      headers: {
        "Content-Security-Policy": "frame-ancestors *",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
      },
    },
    {
      // Their names change with their content.
      path: `${base}/_app/immutable/`,
      headers: {
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "public, max-age=31536000, immutable",
      },
    },
  ];
});

/** The headers of a file of the site. */
export function siteHeaders(path: string): Readonly<Record<string, string>> {
  return (NARROWER.find((rule) => path.startsWith(rule.path)) ?? GROUND).headers;
}

/**
 * The same for the platform that serves the site's files by itself, in the form of its `_headers` file,
 * https://developers.cloudflare.com/workers/static-assets/headers/. There every rule that fits adds
 * its headers, so that a narrower one first takes away those of the widest.
 */
export function headersFile(): string {
  return [GROUND, ...NARROWER]
    .map(({ path, headers }) => {
      const removed = path === GROUND.path ? [] : Object.keys(GROUND.headers);
      return [
        `${path}*`,
        ...removed.map((name) => `  ! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        "",
      ].join("\n");
    })
    .join("\n");
}
