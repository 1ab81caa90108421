import { onMount, untrack } from "svelte";
import { page } from "$app/state";
import { Comparer } from "./comparer.svelte.ts";
import type { Comparison, Options } from "./comparison.ts";
import { questionOf, type Landing } from "./question.ts";
import { actorsOf, headOf, shownOf, type Head, type Shown } from "./shown.ts";
import { capital } from "./words.ts";

/** What a page of a comparison comes with. */
export interface Given {
  readonly landing: Landing;
  readonly comparison: Comparison;
  readonly options: Options;
  readonly head: Head;
}

/** What the address asks of a page, and what answers it: the page's own comparison, or another one fetched for it. */
export function asking(given: () => Given) {
  const { comparison: own, options, head: ownHead, landing } = $derived(given());
  const comparer = new Comparer();
  // A prerendered page has no query; the browser reads it once it has the page.
  let ready = $state(false);
  onMount(() => {
    ready = true;
  });

  const query = $derived(ready ? page.url.search : "");
  const question = $derived(questionOf(new URLSearchParams(query), landing));
  $effect(() => {
    const asked = question;
    untrack(() => void comparer.ask(asked, options, own));
  });

  const comparison = $derived((ready && comparer.current) || own);
  const actors = $derived(actorsOf(comparison, question.actors));
  const shown = $derived(shownOf(comparison, question, options.thisYear));
  // What the page itself asks comes with its head, so that nothing is compared before it is looked at.
  const head = $derived(
    query === "" && comparison === own ? ownHead : headOf(comparison, shown, actors),
  );
  const unknown = $derived(
    [
      options.targets.some((t) => t.id === question.target) ? "" : question.target,
      options.indicators.some((i) => i.id === question.indicator) ? "" : question.indicator,
      ...(comparer.busy ? [] : (question.actors ?? [])).filter(
        (id) => id !== question.target && !comparison.actors.some((a) => a.id === id),
      ),
    ].filter(Boolean),
  );
  const subject = $derived(capital(comparison.subject));
  const fileName = $derived(
    ["compare", comparison.target.id, comparison.indicator.id, shown?.reading.id, shown?.as]
      .filter(Boolean)
      .join("-"),
  );

  return {
    comparer,
    get question() {
      return question;
    },
    get comparison() {
      return comparison;
    },
    get actors() {
      return actors;
    },
    get head() {
      return head;
    },
    /** What is asked for and is not to be had. */
    get unknown() {
      return unknown;
    },
    get subject() {
      return subject;
    },
    /** Without an ending. */
    get fileName() {
      return fileName;
    },
    get shown() {
      return shown;
    },
    /** The same where the head says that there is something to show. */
    found(): Shown {
      if (!shown)
        throw new Error("The head of a comparison tells of figures that it does not have");
      return shown;
    },
  };
}

export type Asking = ReturnType<typeof asking>;
