import type { Handle } from "@sveltejs/kit/hooks";
import { language } from "#lib/language/language.ts";
import { langOf } from "#lib/language/languages.ts";
import { alternates } from "#lib/server/head/alternates.ts";

/** What a document says of its language stands outside of what components render. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace("%language%", langOf(language))
        .replace("%alternates%", isPage(event.route.id) ? alternates(event.url.pathname) : ""),
  });

/** What stands for a page, and is none to be found. */
const NO_PAGE = /^\/(404|offline|embed)(\/|$)/;

const isPage = (route: string | null) => route !== null && !NO_PAGE.test(route);
