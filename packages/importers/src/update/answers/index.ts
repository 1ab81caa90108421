export { AnswerStore, StoredAnswer } from "./answer-store.ts";
