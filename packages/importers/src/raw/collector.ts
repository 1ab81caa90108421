import { settle, type Issue, type Result } from "@ambit/core/model";

/** Takes values out of results, and keeps the issues of those that have none. */
export class Collector {
  readonly #issues: Issue[] = [];

  /** The value, or undefined when there is none. */
  take<T>(result: Result<T>): T | undefined {
    if (result.ok) return result.value;
    this.#issues.push(...result.issues);
    return undefined;
  }

  add(issue: Issue): void {
    this.#issues.push(issue);
  }

  /** The value when everything could be taken, otherwise all issues. */
  settle<T>(value: T): Result<T> {
    return settle(value, this.#issues);
  }
}
