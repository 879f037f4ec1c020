import type { Caveat } from "@org/community-core";
import type { Speech } from "../speech/speech.js";

/** The caveats of a report, each said once under a number; what they belong to refers to the number. */
export class CaveatNotes {
  readonly #numberBySentence = new Map<string, number>();
  readonly #speech: Speech;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** The numbers of these caveats, in words; empty if there are none. */
  refer(caveats: readonly Caveat[] = []): string {
    if (caveats.length === 0) return "";
    const numbers = new Set(caveats.map((caveat) => this.#number(this.#speech.caveat(caveat))));
    const sorted = [...numbers].sort((a, b) => a - b);
    return this.#speech.language.labels.notes(sorted.join(", "), sorted.length > 1);
  }

  /** The sentences, in the order of their numbers. */
  sentences(): readonly string[] {
    return [...this.#numberBySentence.keys()];
  }

  #number(sentence: string): number {
    const number = this.#numberBySentence.get(sentence) ?? this.#numberBySentence.size + 1;
    this.#numberBySentence.set(sentence, number);
    return number;
  }
}
