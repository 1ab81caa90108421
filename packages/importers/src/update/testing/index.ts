export { always, inTurn, publisher, type Publisher, type Script } from "./publisher.ts";
export {
  HASTY,
  pretendAsk,
  pretendGathering,
  pretendWire,
  temporaryFolder,
  TODAY,
} from "./pretend.ts";
export {
  body,
  cutShort,
  fixture,
  fixtureText,
  html,
  stalled,
  status,
  truncated,
  type Reply,
} from "./replies.ts";
