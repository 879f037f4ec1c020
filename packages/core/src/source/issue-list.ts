import type { IssueRecord } from "./records.js";

/** Issues of one code that are kept singly; further ones are only counted. */
const keptPerCode = 20;

/** Gathers issues so that a file of a million bad rows leaves a short list: the first of each code, then a count. */
export class IssueList {
  readonly #kept: IssueRecord[] = [];
  readonly #countByCode = new Map<string, { more: number; first: IssueRecord; seen: number }>();

  add(issue: IssueRecord): void {
    const known = this.#countByCode.get(issue.code) ?? { more: 0, first: issue, seen: 0 };
    this.#countByCode.set(issue.code, known);
    if (known.seen < keptPerCode) {
      known.seen++;
      this.#kept.push(issue);
    } else {
      known.more += issue.count ?? 1;
    }
  }

  /** Whether there is an issue of a code. */
  has(code: string): boolean {
    return this.#countByCode.has(code);
  }

  /**
   * The issues in the order in which they came, then one for the rest of each code. It says what the first said: the
   * last may itself be a count, and would say no reason.
   */
  list(): readonly IssueRecord[] {
    const rest = [...this.#countByCode.values()].flatMap(({ more, first }) => {
      // What comes before its words has no wording: it is told as it is written.
      const { place: _, wording: __, ...general } = first;
      return more === 0 ? [] : [{ ...general, message: `and more of the same: ${first.message}`, count: more }];
    });
    return [...this.#kept, ...rest];
  }
}
