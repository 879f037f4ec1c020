import {
  type FactRecord,
  formatInstant,
  type IssueRecord,
  instantOf,
  type SourceRecord,
} from "@org/community-core/source";
import type { TableTally } from "../table-tally.js";
import { actCapabilities } from "./act-tables.js";

type Contribution = FactRecord<"contribution">;

/** What the owner did, each act once: parts of an archive may hold the same rows. */
export class ActStore {
  readonly #acts = new Map<string, { readonly act: Contribution; readonly title: string }>();
  readonly #tally: TableTally;

  constructor(tally: TableTally) {
    this.#tally = tally;
  }

  /** Takes an act in; gives an issue where one of its name says something else. The earlier one holds. */
  put(act: Contribution, title: string, line: number): IssueRecord | undefined {
    const known = this.#acts.get(act.id);
    if (known === undefined || act.at < known.act.at) this.#acts.set(act.id, { act, title });
    const isSame = known !== undefined && JSON.stringify(known.act) === JSON.stringify(act);
    if (known === undefined) this.#tally.count(title, "accepted");
    else this.#tally.count(title, isSame ? "duplicate" : "rejected");
    return known === undefined || isSame ? undefined : conflicting(title, line);
  }

  /** The acts in the order of time, and then of their names. */
  acts(): readonly Contribution[] {
    const keyed = [...this.#acts.values()].map(({ act }) => ({ act, key: `${act.at} ${act.id}` }));
    return keyed.sort((first, second) => (first.key < second.key ? -1 : 1)).map(({ act }) => act);
  }

  /** From the first act to the last, and never all that there was: one person saw no more than their own part. */
  observation(): readonly SourceRecord[] {
    const acts = this.acts();
    const [first, last] = [acts[0], acts[acts.length - 1]];
    if (first === undefined || last === undefined) return [];
    const until = formatInstant(instantOf(last.at) + 1);
    return [{ kind: "observation", kinds: actCapabilities, from: first.at, until, complete: false }];
  }

  /** That the posts of others, to which the owner reacted, are not in the archive. */
  missingTargets(): readonly IssueRecord[] {
    const count = [...this.#acts.values()].filter(
      ({ act: { target } }) => target !== undefined && !this.#acts.has(target),
    ).length;
    return count === 0 ? [] : [{ ...targetNotRead, count }];
  }
}

const targetNotRead: IssueRecord = {
  kind: "issue",
  severity: "note",
  code: "target-not-read",
  message:
    "Reactions to what others wrote, or to posts under their other number: an archive holds its owner's own acts alone.",
};

function conflicting(file: string, line: number): IssueRecord {
  return {
    kind: "issue",
    severity: "warning",
    code: "conflicting-row",
    message: "Two rows are about one post and say different things; the earlier one was kept.",
    place: { file, line },
  };
}
