import type { FactKind } from "../model/fact.js";
import { instantOf } from "../model/instant.js";
import type { SourcedFact } from "./community-dataset.js";
import type { PutOutcome } from "./contribution-store.js";

/** The kinds of fact that are kept as objects; contributions have columns of their own. */
export type StoredKind = Exclude<FactKind, "contribution">;

interface StoredFact {
  readonly fact: SourcedFact<StoredKind>;
  readonly text: string;
  generation: number;
}

/**
 * Facts other than contributions while they are being collected, each under the key that says what it is about. The
 * same rules decide between two states as for contributions.
 */
export class FactStore {
  readonly #facts = new Map<StoredKind, Map<string, StoredFact>>();
  /** The number of the read that is going on. */
  reading = 0;
  laterReadHolds = true;

  /** Takes a fact in, and says what became of it. */
  put(fact: SourcedFact<StoredKind>): PutOutcome {
    const ofKind = this.#ofKind(fact.kind);
    const key = factKey(fact);
    const known = ofKind.get(key);
    const entry = {
      fact,
      text: canonicalText({ ...fact, version: undefined, observedAt: undefined }),
      generation: this.reading,
    };
    if (known === undefined) {
      ofKind.set(key, entry);
      return "accepted";
    }
    const newer = this.#isNewer(known, fact);
    if (known.text === entry.text) {
      if (newer === 1) ofKind.set(key, entry);
      else known.generation = this.reading;
      return "duplicate";
    }
    if (newer === 1 || (newer === 0 && entry.text < known.text)) ofKind.set(key, entry);
    return newer === 0 ? "rejected" : "replaced";
  }

  /** All facts of a kind, in the order of their keys. */
  facts(kind: StoredKind): readonly SourcedFact<StoredKind>[] {
    const entries = [...this.#ofKind(kind)].sort(([first], [second]) => (first < second ? -1 : 1));
    return entries.map(([, { fact }]) => fact);
  }

  /** Takes away the facts that `isGone` names, given each fact and the number of the read that wrote it. */
  remove(isGone: (fact: SourcedFact<StoredKind>, generation: number) => boolean): ReadonlyMap<StoredKind, number> {
    const removed = new Map<StoredKind, number>();
    for (const [kind, ofKind] of this.#facts) {
      for (const [key, { fact, generation }] of ofKind) {
        if (!isGone(fact, generation)) continue;
        ofKind.delete(key);
        if (generation === this.reading) removed.set(kind, (removed.get(kind) ?? 0) + 1);
      }
    }
    return removed;
  }

  #ofKind(kind: StoredKind): Map<string, StoredFact> {
    const known = this.#facts.get(kind);
    if (known !== undefined) return known;
    const created = new Map<string, StoredFact>();
    this.#facts.set(kind, created);
    return created;
  }

  #isNewer(known: StoredFact, fact: SourcedFact<StoredKind>): -1 | 0 | 1 {
    const { version, observedAt } = known.fact;
    if (version !== undefined && fact.version !== undefined && version !== fact.version) {
      return fact.version > version ? 1 : -1;
    }
    const [before, after] = [instantOf(observedAt ?? ""), instantOf(fact.observedAt ?? "")];
    if (before !== after && !Number.isNaN(before) && !Number.isNaN(after)) return after > before ? 1 : -1;
    return this.laterReadHolds && known.generation < this.reading ? 1 : 0;
  }
}

/** What a fact is about: two facts with one key are two states of one thing. */
function factKey(fact: SourcedFact<StoredKind>): string {
  return canonicalText([fact.source, ...keyParts(fact)]);
}

function keyParts(fact: SourcedFact<StoredKind>): readonly unknown[] {
  switch (fact.kind) {
    case "duty":
      return [fact.holder, fact.duty, fact.venue, fact.organisation, fact.department, fact.from];
    case "absence":
      return [fact.person, fact.from];
    case "reactionTotal":
      return [fact.on, fact.type];
    case "aggregate":
      return [fact.metric, fact.venue, fact.conversation, fact.from, fact.until, fact.temporality, fact.dimensions];
    case "identityLink":
      return [fact.person, fact.sameSource, fact.same];
    case "observation":
      return [fact];
    case "timeEntry":
      return fact.id === undefined ? [fact] : [fact.id];
    case "member":
      return [fact.account ?? fact.id];
    default:
      return [fact.id];
  }
}

/** JSON with sorted keys and without absent ones: equal content gives equal text. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)))
      : inner,
  );
}
