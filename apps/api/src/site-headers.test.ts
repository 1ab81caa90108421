import { expect, test } from "vitest";
import { headersFile, siteHeaders } from "./site-headers.ts";

test("a page may stand in no frame, an embed in any", () => {
  for (const path of ["/", "/claims/a/01/", "/embedded/"]) {
    expect(siteHeaders(path)["Content-Security-Policy"]).toBe("frame-ancestors 'none'");
    expect(siteHeaders(path)["X-Frame-Options"]).toBe("DENY");
  }
  for (const path of ["/embed/claims/a/01/", "/ru/embed/claims/a/01/"]) {
    expect(siteHeaders(path)["Content-Security-Policy"]).toBe("frame-ancestors *");
    expect(siteHeaders(path)).not.toHaveProperty("X-Frame-Options");
  }
});

test("only what never changes under its name is kept for long", () => {
  expect(siteHeaders("/_app/immutable/chunks/a.js")["Cache-Control"]).toContain("immutable");
  for (const path of ["/", "/_app/version.json", "/service-worker.js"])
    expect(siteHeaders(path)).not.toHaveProperty("Cache-Control");
});

test("in the platform's file a narrower rule takes back what the widest gave", () => {
  const embed = headersFile()
    .split("\n\n")
    .find((block) => block.startsWith("/embed/*"));
  expect(embed).toContain("  ! X-Frame-Options\n");
  expect(embed).toContain("  ! Content-Security-Policy\n");
  expect(embed).toContain("  Content-Security-Policy: frame-ancestors *\n");
});
