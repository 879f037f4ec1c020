import type { SourceMarks } from "../source-marks.js";
import { type PutOutcome, type SettledState, settleState } from "../states/settle-state.js";
import { ageOf } from "../states/state-order.js";
import { withRoom } from "../texts/growable-columns.js";
import { contentText } from "./fact-key.js";
import { FactList } from "./fact-list.js";
import { FactMemory, type StoredFact, type StoredKind } from "./fact-memory.js";
import { packFacts } from "./pack-facts.js";

/** A fact with the number of the read that confirmed it. */
export interface ConfirmedFact {
  readonly fact: StoredFact;
  readonly generation: number;
}

const nowhere = 0xffff_ffff;

/** Facts of one kind while they are being collected, one under each key: the state that holds. */
export class FactTable {
  readonly #memory: FactMemory;
  readonly #marks: SourceMarks;
  /** Where the fact under each key stands; `nowhere` if it was taken away. */
  #places: Uint32Array = new Uint32Array(0);
  /** The number of the read that confirmed the fact under each key; absent while there is only the first. */
  #generations: Uint16Array | undefined;
  /** Whether all that was written holds. */
  #isClean = true;

  constructor(kind: StoredKind, marks: SourceMarks) {
    this.#memory = new FactMemory(kind, marks);
    this.#marks = marks;
  }

  /** Takes a fact of a read in, and says what became of it. */
  put(fact: StoredFact, reading: number): PutOutcome {
    const { records } = this.#memory;
    const { key, place } = this.#memory.write(fact);
    if (records.size > nowhere) throw new RangeError(`Facts of a kind take 4 GiB at most, got ${records.size} bytes.`);
    this.#makeRoom(key + 1);
    const before = this.#places[key] ?? nowhere;
    if (before === nowhere) {
      this.#hold(key, place, reading);
      return "accepted";
    }
    if (records.repeats(place, before)) {
      records.takeBack(place);
      this.#hold(key, before, reading);
      return "duplicate";
    }
    const { holds, outcome } = this.#settle(this.#memory.read(key, before), fact, this.#generationOf(key) < reading);
    if (holds) this.#isClean = false;
    else records.takeBack(place);
    if (holds || outcome === "duplicate") this.#hold(key, holds ? place : before, reading);
    return outcome;
  }

  /** The fact with an id. */
  get(source: string, id: string): ConfirmedFact | undefined {
    const key = this.#memory.find(source, id);
    const place = this.#places[key] ?? nowhere;
    if (place === nowhere) return undefined;
    return { fact: this.#memory.read(key, place), generation: this.#generationOf(key) };
  }

  /** Takes the fact with an id away. */
  remove(source: string, id: string): void {
    const key = this.#memory.find(source, id);
    if (key < 0) return;
    this.#places[key] = nowhere;
    this.#isClean = false;
  }

  /** The facts that hold, in no order that means anything; of what does not hold nothing is kept. */
  facts(): FactList {
    const keys = Uint32Array.from(this.#places.keys()).filter((key) => this.#places[key] !== nowhere);
    const places = keys.map((key) => this.#places[key] ?? nowhere);
    const list = new FactList(this.#memory, keys, places);
    return this.#isClean ? list : packFacts(this.#memory.kind, list, this.#marks);
  }

  #settle(known: StoredFact, next: StoredFact, isLaterRead: boolean): SettledState {
    const [knownText, text] = [contentText(known), contentText(next)];
    const content = knownText === text ? 0 : knownText < text ? -1 : 1;
    return settleState(ageOf(known), ageOf(next), isLaterRead, content);
  }

  #generationOf(key: number): number {
    return this.#generations?.[key] ?? 0;
  }

  #hold(key: number, place: number, reading: number): void {
    this.#places[key] = place;
    if (reading === 0) return;
    this.#generations ??= new Uint16Array(this.#places.length);
    this.#generations[key] = reading;
  }

  #makeRoom(keys: number): void {
    if (keys <= this.#places.length) return;
    this.#places = withRoom(this.#places, keys, nowhere);
    if (this.#generations) this.#generations = withRoom(this.#generations, this.#places.length, 0);
  }
}
