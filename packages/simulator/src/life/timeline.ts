/** Something that will happen: what, when, and to what. The same object is used for every event that is taken out. */
export interface SimulationEvent {
  /** Milliseconds since 1970. */
  at: number;
  /** Position in the table of what can happen. */
  kind: number;
  /** The conversation's place among the live ones; -1: none. */
  conversation: number;
  /** The position of the contribution in its conversation that it is about; -1: none. */
  target: number;
  /** Who does it; -1: to be decided when it happens. */
  person: number;
}

const fields = 4;

/** What is going to happen, earliest first: a binary heap over flat arrays, so that millions of events make no objects. */
export class Timeline {
  readonly #stop: number;
  readonly #current: SimulationEvent = { at: 0, kind: 0, conversation: -1, target: -1, person: -1 };
  #times: Float64Array = new Float64Array(1_024);
  #facts: Int32Array = new Int32Array(1_024 * fields);
  #length = 0;

  /** @param stop - Nothing happens at this moment or later. */
  constructor(stop: number) {
    this.#stop = stop;
  }

  /** Plans an event; false if it would come too late to happen at all. */
  schedule(at: number, kind: number, conversation = -1, target = -1, person = -1): boolean {
    if (!(at < this.#stop)) return false;
    if (this.#length === this.#times.length) this.#grow();
    const place = this.#hole(at);
    const base = place * fields;
    this.#times[place] = at;
    this.#facts[base] = kind;
    this.#facts[base + 1] = conversation;
    this.#facts[base + 2] = target;
    this.#facts[base + 3] = person;
    this.#length += 1;
    return true;
  }

  /** When the earliest event happens; `Infinity` if nothing is left. */
  nextAt(): number {
    return this.#length === 0 ? Number.POSITIVE_INFINITY : (this.#times[0] ?? 0);
  }

  /** Takes the earliest event out; `undefined` if nothing is left. Read it before the next is taken. */
  take(): SimulationEvent | undefined {
    if (this.#length === 0) return undefined;
    const event = this.#current;
    event.at = this.#times[0] ?? 0;
    event.kind = this.#facts[0] ?? 0;
    event.conversation = this.#facts[1] ?? -1;
    event.target = this.#facts[2] ?? -1;
    event.person = this.#facts[3] ?? -1;
    this.#length -= 1;
    if (this.#length > 0) this.#closeTop();
    return event;
  }

  /** Moves later parents down until there is a place for an event at this moment. */
  #hole(at: number): number {
    let place = this.#length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((this.#times[parent] ?? 0) <= at) break;
      this.#move(parent, place);
      place = parent;
    }
    return place;
  }

  /** Closes the hole at the top by moving earlier children up until the last event fits. */
  #closeTop(): void {
    const times = this.#times;
    const lastAt = times[this.#length] ?? 0;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#length) break;
      if (child + 1 < this.#length && (times[child + 1] ?? 0) < (times[child] ?? 0)) child += 1;
      if ((times[child] ?? 0) >= lastAt) break;
      this.#move(child, place);
      place = child;
    }
    this.#move(this.#length, place);
  }

  #move(from: number, to: number): void {
    this.#times[to] = this.#times[from] ?? 0;
    for (let field = 0; field < fields; field += 1) {
      this.#facts[to * fields + field] = this.#facts[from * fields + field] ?? 0;
    }
  }

  #grow(): void {
    const [times, facts] = [this.#times, this.#facts];
    this.#times = new Float64Array(times.length * 2);
    this.#facts = new Int32Array(facts.length * 2);
    this.#times.set(times);
    this.#facts.set(facts);
  }
}
