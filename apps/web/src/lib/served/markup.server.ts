import type { Component } from "svelte";
import { render } from "svelte/server";

/** Without what tells Svelte where its blocks begin: nobody is to find them. */
const MARKS = /<!--.*?-->/gs;

/** A component as markup that stays as it is; `idPrefix` keeps its elements' ids apart from others'. */
// oxlint-disable-next-line typescript/no-explicit-any -- the bound that Svelte itself sets
export function markupOf<Props extends Record<string, any>>(
  part: Component<Props> | undefined,
  props: () => Props,
  idPrefix: string,
): string {
  if (!part) throw new Error("The server has to write a part that it was not given");
  return render(part, { props: props(), idPrefix }).body.replaceAll(MARKS, "");
}
