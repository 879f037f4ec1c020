import type { Capability, Instant, Progress, SourceError } from "@org/community-core/source";
import type { ForgottenPeople } from "../../../archive/forgotten-people.js";
import type { Forum } from "../../../forum/forum.js";
import type { VisibilityPolicy } from "../../../forum/visibility.js";
import type { RowBatch } from "../../way-in.js";
import type { SiteReader } from "../site-reader.js";
import type { SiteSurvey } from "../survey.js";

/** A walk through a site: what its stretches share. */
export interface Walk {
  readonly reader: SiteReader;
  readonly survey: SiteSurvey;
  readonly policy: VisibilityPolicy;
  /** Whether each topic is read by itself, because the feed does not show what staff did. */
  readonly wholeTopics: boolean;
  /** Whether likes are read from the streams of those who gave them. */
  readonly likesOneByOne: boolean;
  /** All that is known of the forum so far, from this walk and from earlier ones. */
  readonly seen: Forum;
  /** When it began; what is seen again from then on is current. */
  readonly startedAt: Instant;
  /** Topics that are to be read whole, because what was seen of them does not add up or has changed. */
  readonly todo: Set<number>;
  /** Who asked to be forgotten. Absent: nobody did. */
  readonly forgotten?: ForgottenPeople;
  /** What a later walk will build on; changes while this one goes on. */
  readonly marks: WalkMarks;
  /** What an earlier walk has seen. Absent: nothing, or not to its end. */
  readonly earlier?: EarlierWalk;
  readonly onProgress?: (progress: Progress) => void;
}

/** What a later walk builds on. */
export interface EarlierWalk {
  /** When it began: what happened since may be new. */
  readonly startedAt: Instant;
  /** The highest id of a post that its feed had. */
  readonly newestPost: number;
  /** Which share of the forum is looked at again for what changed in silence, from 0 to 1. */
  readonly rescan: number;
  /** Where looking again goes on. */
  readonly rescanFrom: RescanPlace;
}

/** What a walk leaves for a later one. */
export interface WalkMarks {
  /** The highest id of a post in the feed: all that came before it was there to be read. */
  newestPost: number;
  /** Where looking again goes on next time. */
  rescanTo: RescanPlace;
  /** What was not seen completely. */
  incomplete: readonly Capability[];
  /** Whether something old came to light, such as a category that was opened: then what was done to it is read too. */
  hasOldNews: boolean;
}

/** A place in the lists that are looked at again bit by bit. */
export interface RescanPlace {
  /** A page of the list of topics, from 0. */
  readonly topicPage: number;
  /** The id of a post to go down from, itself not; 0: the newest. */
  readonly beforePost: number;
}

/** Some of a walk: what it showed, and where its stretch would go on after it. */
export interface WalkStep {
  readonly batch: RowBatch;
  readonly at: number;
}

/** One stretch of a walk, page by page from a place of its own; returns why the walk cannot go on, if it cannot. */
export interface Stretch {
  /** In words, for progress and for the place in a checkpoint. */
  readonly name: string;
  run(walk: Walk, at: number): AsyncGenerator<WalkStep, SourceError | undefined, undefined>;
}
