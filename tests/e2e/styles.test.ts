import { expect, inject, test } from "vitest";
import { ADDRESSES } from "./addresses.ts";

const site = inject("site");

test.for(ADDRESSES.map(({ path }) => path))(
  "%s comes with the rules of every part on it",
  async (path) => {
    const html = await (await fetch(site + path)).text();
    const rules = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join("");
    const body = html.slice(html.indexOf("<body")).replaceAll(/<script.*?<\/script>/gs, "");
    const classes = new Set(body.match(/svelte-[a-z0-9]+/g));
    expect(classes.size).toBeGreaterThan(3);
    expect([...classes].filter((name) => !rules.includes(`.${name}`))).toEqual([]);
  },
);
