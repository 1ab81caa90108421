export { EVERY } from "./missing-partners.ts";
export { createEngine, type Engine } from "./engine.ts";
export { truthStrip, type StripYear } from "./strip.ts";
export { readTest, verifyText, type Verified } from "./test.ts";
export { verify, type VerifyOptions } from "./verify.ts";
export { relationsAmong, type FoundRelation, type TestedClaim } from "./relations.ts";
