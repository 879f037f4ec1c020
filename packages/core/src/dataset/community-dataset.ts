import type { Capability } from "../model/capability.js";
import type { FactKind, FactRecord, RemovableKind } from "../model/fact.js";
import type { Instant } from "../model/instant.js";
import type { Provenance } from "../model/provenance.js";
import type { SourceLimits } from "../model/source-limits.js";
import type { TimeWindow } from "../model/time-window.js";
import type { TextList } from "./texts/text-list.js";

/**
 * Everything that is known of a community, indexed and never changed. People, conversations and venues are numbers
 * from 0; a number of -1 means: none. All orders are fixed by the content, so that the order of the input never shows.
 */
export interface CommunityDataset {
  readonly sources: readonly DatasetSource[];
  readonly people: People;
  readonly venues: readonly DatasetVenue[];
  readonly conversations: Conversations;
  readonly contributions: Contributions;
  /**
   * All other facts by kind, with people by pseudonym and ids of their source. They are kept packed: the objects of a
   * kind are made when it is first asked for, and take many times the memory.
   */
  readonly facts: { readonly [K in FactKind]: readonly SourcedFact<K>[] };
  /** What was looked at, where and when. */
  readonly spans: readonly ObservedSpan[];
  /** What later reads need to join this dataset. */
  readonly identity: DatasetIdentity;
  /**
   * What sources took back and has not come back since, if ids were kept: a later read may still bring an older state.
   * The one thing that a full read does not know and a read with its increments does. Members are named by pseudonym.
   */
  readonly removals: readonly Removal[];
}

/** One source of a dataset, with what it forbids. */
export interface DatasetSource extends SourceLimits {
  readonly source: string;
  /** What its description says it can show. */
  readonly capabilities: readonly Capability[];
}

/** A fact with the source that stated it. */
export type SourcedFact<K extends FactKind = FactKind> = FactRecord<K> & {
  readonly source: string;
  /** On a fact about a person (member, absence, duty, time entry) with several accounts: that account's own pseudonym. */
  readonly account?: string;
};

/** Who is in the dataset, one row a person, by pseudonym. */
export interface People {
  readonly length: number;
  readonly pseudonyms: readonly string[];
  /** 1 where the account is automated; such accounts are never people in a figure. */
  readonly automated: Uint8Array;
  /** 0 seen only in contributions, 1 listed, 2 joined. */
  readonly membership: Uint8Array;
  /** When they joined; -Infinity where that is not known. */
  readonly joinedAt: Float64Array;
}

/** A venue with its source. A source without venues has one, whose id is empty. */
export interface DatasetVenue {
  readonly source: string;
  readonly id: string;
  /** As the source says, else `threaded`; no figure goes by it. */
  readonly style: "threaded" | "stream" | "broadcast";
  readonly name?: string;
}

/** Conversations, one row each, in the order of their first contribution. */
export interface Conversations {
  readonly length: number;
  readonly ids: TextList;
  /** Index of the venue. */
  readonly venue: Int32Array;
  /** Row of the opening, or -1 where it is not in the data. */
  readonly opening: Int32Array;
  /** When it was closed; Infinity where it is open or not known to be closed. */
  readonly closedAt: Float64Array;
  /** Row of the reply that was accepted as the answer, or -1. */
  readonly acceptedAnswer: Int32Array;
}

/** Contributions, one row each, sorted by time and then by id. */
export interface Contributions {
  readonly length: number;
  /** Milliseconds since 1970. */
  readonly at: Float64Array;
  /** Codes: positions in `contributionTypes`. */
  readonly type: Uint8Array;
  /** Index of the person, or -1 where the author is not known. */
  readonly author: Int32Array;
  /** Index of the conversation, or -1. */
  readonly conversation: Int32Array;
  /** Index of the venue. */
  readonly venue: Int32Array;
  /** Row of the contribution that this one answers, reacts to, edits …, or -1. */
  readonly target: Int32Array;
  /** 1 where the contribution itself says that it was accepted as the answer. */
  readonly accepted: Uint8Array;
  /** When and by whom, of those rows of which that is known; absent where it is known of none. */
  readonly acceptance?: ReadonlyMap<number, DatasetAcceptance>;
  /** 0, or the position in `moderationActs` plus one. */
  readonly act: Uint8Array;
  /**
   * How many reactions the source counted when it was last asked, from reaction totals; -1 where it did not. All kinds
   * together where some record counts them so, else the sum of the kinds that are counted. Reactions that are
   * contributions are not added. 2,147,483,647 stands for that many or more. Absent where there are no reaction totals.
   */
  readonly reactionTotal?: Int32Array;
  /** The sources' ids, if they were kept: increments and worklists need them. */
  readonly ids?: TextList;
  /** Rows whose target is not in the dataset, with the id of that target, if ids were kept. */
  readonly openTargets?: ReadonlyMap<number, string>;
  /** How many contributions name a target that is not in the dataset. */
  readonly unknownTargets: number;
  /** Version and time of observation of rows that have them, if ids were kept. */
  readonly provenance?: ReadonlyMap<number, Provenance>;
  /** What the contributions themselves say of where they are, if ids were kept: what an increment is held against. */
  readonly stated?: StatedPlaces;
}

/** When an answer was accepted and by whom; never empty. */
export interface DatasetAcceptance {
  readonly at?: Instant;
  /** Index of the person. */
  readonly by?: number;
}

/** Where contributions say that they are, row by row; -1 where they do not. */
export interface StatedPlaces {
  /** Index of the conversation that the contribution names; others have that of their target. */
  readonly conversation: Int32Array;
  /** Index of the venue that the contribution names; its conversation can have moved elsewhere. */
  readonly venue: Int32Array;
}

/** A stretch of time in which certain things were looked at. */
export interface ObservedSpan extends TimeWindow {
  /** Index of the venue. */
  readonly venue: number;
  readonly capabilities: ReadonlySet<Capability>;
  /** Whether all of it was seen. */
  readonly complete: boolean;
  /** Whether the source said so; otherwise the stretch runs from its first contribution to its last. */
  readonly declared: boolean;
  readonly gaps: readonly TimeWindow[];
}

/** How people of the dataset can be recognised in another one. */
export interface DatasetIdentity {
  /** `numbered`: P1, P2 …, valid within this dataset alone; `keyed`: the same person has the same pseudonym anywhere. */
  readonly pseudonyms: "numbered" | "keyed";
  /** Pairs of pseudonyms that were said to be one person, in order. */
  readonly links: readonly (readonly [string, string])[];
  /** Pseudonyms of people who asked to be forgotten, with all their accounts, in order. */
  readonly suppressed: readonly string[];
}

/** Something that a source took back. */
export interface Removal extends Provenance {
  readonly source: string;
  readonly of: RemovableKind;
  /** What the source calls it; of a member the pseudonym. */
  readonly id: string;
}

/** The instant that stands for "not known" in columns of instants that lie in the past. */
export const unknownInstant: Instant = Number.NEGATIVE_INFINITY;
