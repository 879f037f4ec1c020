import { contributionTypeCode, contributionTypes, moderationActs } from "@org/community-core/source";
import type { LiveConversation } from "../life/live-conversation.js";
import type { ContributionRow, SimulationSink } from "../life/simulation-sink.js";
import type { Population } from "../people/population.js";

const closing = moderationActs.indexOf("close") + 1;

/** The first answer to an opening, by number and index. */
export interface RecordedAnswer {
  readonly opening: number;
  readonly by: number;
  readonly milliseconds: number;
}

/** Watches a simulation and counts what happens, as it stands at a moment; people by index, things by number. */
export class TruthRecorder implements SimulationSink {
  readonly #until: number;
  /** By person and type: person times the number of types plus the type. */
  contributions: Uint32Array = new Uint32Array();
  firstAnswers: Uint32Array = new Uint32Array();
  welcomes: Uint32Array = new Uint32Array();
  /** The openings that nobody answered, by their conversation. */
  readonly unanswered: Map<number, number> = new Map();
  /** The first answers in the order of time. */
  readonly answered: RecordedAnswer[] = [];
  readonly acceptedAnswers: number[] = [];
  readonly closedConversations: number[] = [];
  readonly removed: number[] = [];
  gatherings = 0;

  constructor(until: number) {
    this.#until = until;
  }

  /** Must be called before anything happens. */
  begin({ size }: Population): void {
    this.contributions = new Uint32Array(size * contributionTypes.length);
    this.firstAnswers = new Uint32Array(size);
    this.welcomes = new Uint32Array(size);
  }

  contribution({ number, author, type, conversation, acceptedAt, act, removedAt }: ContributionRow): void {
    if (removedAt < this.#until) {
      this.removed.push(number);
      return;
    }
    increase(this.contributions, author * contributionTypes.length + type);
    if (type === contributionTypeCode.opening) this.unanswered.set(conversation, number);
    if (acceptedAt < this.#until) this.acceptedAnswers.push(number);
    if (act === closing) this.closedConversations.push(conversation);
  }

  firstAnswer({ number, openedAt }: LiveConversation, by: number, at: number, welcomes: boolean): void {
    const opening = this.unanswered.get(number);
    if (opening === undefined) return;
    this.unanswered.delete(number);
    this.answered.push({ opening, by, milliseconds: at - openedAt });
    increase(this.firstAnswers, by);
    if (welcomes) increase(this.welcomes, by);
  }

  conversation(): void {
    // What becomes of a conversation is known from its contributions.
  }

  gathering(): void {
    this.gatherings += 1;
  }
}

function increase(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
