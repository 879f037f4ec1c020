import type { Caveat } from "@org/community-core";
import type { Speech } from "../speech/speech.js";

/** The caveats of a report, each said once under a number; what they belong to refers to the number. */
export class CaveatNotes {
  readonly #numberBySentence = new Map<string, number>();
  readonly #speech: Speech;
  readonly #everywhere: ReadonlySet<string>;

  /** @param everywhere - Sentences that hold for all: they have the first numbers, and nothing refers to them singly. */
  constructor(speech: Speech, everywhere: readonly string[] = []) {
    this.#speech = speech;
    this.#everywhere = new Set(everywhere);
    for (const sentence of everywhere) this.#number(sentence);
  }

  /** The numbers of these caveats, in words; empty if there are none. */
  refer(caveats: readonly Caveat[] = []): string {
    const sentences = caveats.map((caveat) => this.#speech.caveat(caveat));
    const numbers = new Set(sentences.filter((one) => !this.#everywhere.has(one)).map((one) => this.#number(one)));
    return this.#written([...numbers]);
  }

  /** The numbers of what holds for all, in words; empty if there is nothing. */
  referToAll(): string {
    return this.#written([...this.#everywhere].map((one) => this.#number(one)));
  }

  /** The sentences, in the order of their numbers. */
  sentences(): readonly string[] {
    return [...this.#numberBySentence.keys()];
  }

  #written(numbers: readonly number[]): string {
    const sorted = [...numbers].sort((a, b) => a - b);
    return sorted.length === 0 ? "" : this.#speech.language.labels.notes(sorted.join(", "), sorted.length > 1);
  }

  #number(sentence: string): number {
    const number = this.#numberBySentence.get(sentence) ?? this.#numberBySentence.size + 1;
    this.#numberBySentence.set(sentence, number);
    return number;
  }
}
