import { expect, test } from "vitest";
import { frameCode } from "./code.ts";

test("the code is one element whose attributes end where they should", () => {
  const code = frameCode("https://example.org/embed/?a=1&b=2", 'He said "more" & <most>', 640);
  expect(code).toBe(
    '<iframe src="https://example.org/embed/?a=1&amp;b=2" title="He said &quot;more&quot; &amp; &lt;most>" width="100%" height="640" style="border:1px solid #dedbd3" loading="lazy"></iframe>',
  );
});
