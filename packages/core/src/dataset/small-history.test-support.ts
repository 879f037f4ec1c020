import fc from "fast-check";
import type { FactRecord } from "../model/fact.js";
import type { Provenance } from "../model/provenance.js";
import {
  bareFact,
  type SmallRecord,
  type SmallRemoval,
  smallRemoval,
  subjectOfRecord,
} from "./small-world.test-support.js";

/** What a source says of how new a state is: the same for all its records, growing with each change. */
type Clock = (step: number) => Provenance;

type Change = FactRecord | SmallRemoval;

/** What happened in a source of the small world, cut into the reads that see it, and what tells how new a state is. */
export const history: fc.Arbitrary<readonly [readonly (readonly Change[])[], Clock]> = fc.tuple(
  fc.array(fc.array(fc.oneof({ weight: 5, arbitrary: bareFact }, smallRemoval), { maxLength: 15 }), {
    minLength: 1,
    maxLength: 4,
  }),
  fc.constantFrom<Clock>(
    () => ({}),
    (step) => ({ version: step }),
    (step) => ({ observedAt: moment(step) }),
  ),
);

function moment(step: number): string {
  return new Date(Date.UTC(2026, 1, 1) + step * 1_000).toISOString();
}

/** A source that keeps one state of each thing: what each read yields, and what a full read yields in the end. */
export function playHistory([reads, clock]: readonly [readonly (readonly Change[])[], Clock]): {
  readonly reads: readonly (readonly SmallRecord[])[];
  readonly now: readonly SmallRecord[];
} {
  const source = new SmallSource(clock);
  return { reads: reads.map((changes) => source.play(changes)), now: [...source.now.values()] };
}

type State = ReadonlyMap<string, FactRecord>;

class SmallSource {
  readonly now = new Map<string, FactRecord>();
  readonly #clock: Clock;
  #step = 0;
  /** What earlier reads told, what this one tells, and what it has taken back with a conversation. */
  #told: State = new Map();
  #read = new Map<string, SmallRecord>();
  #gone = new Set<string>();
  #closed = new Set<string | undefined>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  play(changes: readonly Change[]): readonly SmallRecord[] {
    this.#told = new Map(this.now);
    this.#read = new Map();
    this.#gone = new Set();
    this.#closed = new Set();
    for (const change of changes) {
      this.#step++;
      if (change.kind === "removal") this.#remove(change);
      else this.#write(change);
    }
    return [...this.#read.values()];
  }

  /** Within one read nothing new comes of a conversation that has just been taken back with all that was in it. */
  #write(change: FactRecord): void {
    const subject = subjectOfRecord(change);
    const known = new Map([...this.#told, ...this.now]);
    if (this.#gone.has(subject) || this.#closed.has(conversationOf(known, change))) return;
    const record = this.#dated(change);
    this.now.set(subject, record);
    this.#read.set(subject, record);
  }

  /** A reaction total says when it was read, whatever else tells how new a state is. */
  #dated(change: FactRecord): FactRecord {
    if (change.kind === "observation") return change;
    const known = { ...change, ...this.#clock(this.#step) };
    return known.kind === "reactionTotal" ? { ...known, observedAt: moment(this.#step) } : known;
  }

  #remove(removal: SmallRemoval): void {
    if (leadsToConversation(this.now, removal)) return;
    this.#tell(removal);
    if (removal.of !== "conversation") return;
    this.#closed.add(removal.id);
    const within = [...this.now].filter(([, record]) => conversationOf(this.now, record) === removal.id);
    for (const [key, record] of within) {
      this.now.delete(key);
      this.#read.delete(key);
      this.#gone.add(key);
      const before = this.#told.get(key);
      // Those that were told to be elsewhere are taken back one by one.
      if (before !== undefined && conversationOf(this.#told, before) !== removal.id && record.kind === "contribution") {
        this.#tell({ kind: "removal", of: "contribution", id: record.id });
      }
    }
  }

  #tell(removal: SmallRemoval): void {
    const key = JSON.stringify([removal.of, removal.id]);
    this.now.delete(key);
    this.#read.set(key, { ...removal, ...this.#clock(this.#step) });
  }
}

function conversationOf(state: State, start: FactRecord): string | undefined {
  if (start.kind === "conversation") return start.id;
  const passed = new Set<string>();
  let record: FactRecord | undefined = start;
  while (record?.kind === "contribution" && !passed.has(record.id)) {
    if (record.conversation !== undefined) return record.conversation;
    passed.add(record.id);
    record = state.get(JSON.stringify(["contribution", record.target]));
  }
  return undefined;
}

/** Whether the conversation of others is known only by what is taken back: the exception that `mergeDatasets` names. */
function leadsToConversation(state: State, { of, id }: SmallRemoval): boolean {
  return [...state.values()].some(
    (record) =>
      of === "contribution" &&
      record.kind === "contribution" &&
      record.target === id &&
      record.conversation === undefined,
  );
}
