import type { RemovableKind, SourceRecord } from "@org/community-core/source";
import { type ContributionDraft, contributionRecord } from "./contribution-draft.js";
import type { FactSink } from "./fact-sink.js";

/** The facts of a forum as it was, to hold later ones against. */
export class KnownFacts implements FactSink {
  readonly isFull: boolean = false;
  readonly #known = new Map<string, string>();

  add(record: SourceRecord): void {
    this.#known.set(keyOf(record), JSON.stringify(record));
  }

  addContribution(draft: ContributionDraft): void {
    this.add(contributionRecord(draft));
  }

  /** Whether a fact is new or other than it was; it is no more asked for afterwards. */
  differs(record: SourceRecord): boolean {
    const key = keyOf(record);
    const before = this.#known.get(key);
    this.#known.delete(key);
    return before !== JSON.stringify(record);
  }

  /** A removal for each fact that was not asked for: it was there and is no more. */
  *removals(): Generator<SourceRecord> {
    for (const key of this.#known.keys()) yield removalOf(key);
  }
}

/** Passes on which facts of a forum are new or other than they were. */
export class ChangedFacts implements FactSink {
  readonly #known: KnownFacts;
  readonly #sink: FactSink;

  constructor(known: KnownFacts, sink: FactSink) {
    this.#known = known;
    this.#sink = sink;
  }

  get isFull(): boolean {
    return this.#sink.isFull;
  }

  add(record: SourceRecord): void {
    if (this.#known.differs(record)) this.#sink.add(record);
  }

  addContribution(draft: ContributionDraft): void {
    if (this.#known.differs(contributionRecord(draft))) this.#sink.addContribution(draft);
  }
}

/** A blank can stand in no kind, so that the id is what comes behind the first. */
function keyOf(record: SourceRecord): string {
  return `${record.kind} ${"id" in record ? record.id : ""}`;
}

function removalOf(key: string): SourceRecord {
  const at = key.indexOf(" ");
  // The cast: all facts of a forum but observations have an id and can be taken back.
  return { kind: "removal", of: key.slice(0, at) as RemovableKind, id: key.slice(at + 1) };
}
