import type { FactKind } from "../model/fact.js";
import type { SourcedFact } from "./community-dataset.js";
import { contentText, factKey } from "./fact-key.js";
import { type PutOutcome, settleState } from "./settle-state.js";
import { ageOf } from "./state-order.js";

/** The kinds of fact that are kept as objects; contributions have columns of their own. */
export type StoredKind = Exclude<FactKind, "contribution">;

/** A fact with the number of the read that confirmed it. */
export interface StoredFact {
  readonly fact: SourcedFact<StoredKind>;
  readonly generation: number;
}

/**
 * Facts other than contributions while they are being collected, each under the key that says what it is about. The
 * same rules decide between two states as for contributions.
 */
export class FactStore {
  readonly #facts = new Map<StoredKind, Map<string, StoredFact>>();
  /** The number of the read that is going on, from 0; what is read side by side has the same number. */
  reading = 0;

  /** Takes a fact in, and says what became of it. */
  put(fact: SourcedFact<StoredKind>): PutOutcome {
    const ofKind = this.#ofKind(fact.kind);
    const key = storeKey(fact.source, factKey(fact));
    const known = ofKind.get(key);
    const entry = { fact, generation: this.reading };
    if (known === undefined) {
      ofKind.set(key, entry);
      return "accepted";
    }
    const [knownText, text] = [contentText(known.fact), contentText(fact)];
    const content = knownText === text ? 0 : knownText < text ? -1 : 1;
    const isLaterRead = known.generation < this.reading;
    const { holds, outcome } = settleState(ageOf(known.fact), ageOf(fact), isLaterRead, content);
    if (holds) ofKind.set(key, entry);
    else if (outcome === "duplicate") ofKind.set(key, { fact: known.fact, generation: this.reading });
    return outcome;
  }

  /** All facts of every kind, in the order in which they were first seen. */
  *all(): IterableIterator<SourcedFact<StoredKind>> {
    for (const ofKind of this.#facts.values()) for (const { fact } of ofKind.values()) yield fact;
  }

  /** The fact of a kind with this key. */
  get(kind: StoredKind, key: string): StoredFact | undefined {
    return this.#ofKind(kind).get(key);
  }

  /** Takes the fact of a kind with this key away. */
  remove(kind: StoredKind, key: string): void {
    this.#ofKind(kind).delete(key);
  }

  #ofKind(kind: StoredKind): Map<string, StoredFact> {
    const known = this.#facts.get(kind);
    if (known !== undefined) return known;
    const created = new Map<string, StoredFact>();
    this.#facts.set(kind, created);
    return created;
  }
}

/** The key of a fact in a store: what it is about, within its source. */
export function storeKey(source: string, key: string): string {
  return JSON.stringify([source, key]);
}
