import type { PackCheck } from "../check.ts";
import { isUnread, NO_GAPS } from "../gaps.ts";
import { ENTITY_KINDS } from "../pack.ts";

/** A redirect leads from an id that is gone to one that exists. */
export const redirects: PackCheck = {
  name: "redirects",
  description: "A redirect leads from an id that is gone to one that exists.",
  run: (pack, gaps = NO_GAPS) => {
    const exists = (path: string) => {
      const [kind = "", ...rest] = path.split("/");
      const known = ENTITY_KINDS.find((k) => k === kind);
      if (known === undefined) return false;
      const id = rest.join("/");
      return Object.hasOwn(pack[known], id) || isUnread(gaps, known, id);
    };
    return Object.entries(pack.redirects).flatMap(([from, to]) => [
      ...(exists(to)
        ? []
        : [
            {
              code: "dangling_redirect",
              message: `"${from}" leads to "${to}", which does not exist`,
              file: "redirects.yml",
              path: [from],
              tip: "Write kind/id of the entity that took its place.",
            },
          ]),
      ...(exists(from)
        ? [
            {
              code: "redirect_of_living_id",
              message: `"${from}" still exists`,
              file: "redirects.yml",
              path: [from],
              tip: "Remove the redirect or the entity.",
            },
          ]
        : []),
    ]);
  },
};
