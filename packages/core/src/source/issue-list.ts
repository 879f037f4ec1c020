import type { IssueRecord } from "./records.js";

/** Issues of one code that are kept singly; further ones are only counted. */
const keptPerCode = 20;

/** Gathers issues so that a file of a million bad rows leaves a short list: the first of each code, then a count. */
export class IssueList {
  readonly #kept: IssueRecord[] = [];
  readonly #countByCode = new Map<string, { more: number; last: IssueRecord; seen: number }>();

  add(issue: IssueRecord): void {
    const known = this.#countByCode.get(issue.code) ?? { more: 0, last: issue, seen: 0 };
    this.#countByCode.set(issue.code, known);
    known.last = issue;
    if (known.seen < keptPerCode) {
      known.seen++;
      this.#kept.push(issue);
    } else {
      known.more += issue.count ?? 1;
    }
  }

  /** The issues in the order in which they came, then one for the rest of each code. */
  list(): readonly IssueRecord[] {
    const rest = [...this.#countByCode.values()].flatMap(({ more, last }) => {
      const { place: _, ...general } = last;
      return more === 0 ? [] : [{ ...general, message: `and more of the same: ${last.message}`, count: more }];
    });
    return [...this.#kept, ...rest];
  }
}
