export { createAsk, type Answer, type Ask, type Asking, type Question } from "./ask.ts";
export { LIMITS, type Limits } from "./limits.ts";
export { seeded } from "./seeded.ts";
export type { Wire } from "./wire.ts";
