import type { AlreadySharing } from "@org/community-core/continuity";
import type { CountedWords } from "./absence-words.js";

/** What a report says of the duties of a community. Names, counts and shares come written out. */
export interface DutyWords {
  /** The title of the duty of answering, which is shown by its first replies. */
  readonly byFirstReplies: (duty: string) => string;
  /** On how few people a duty rests, with the number of the period before where that is known. */
  readonly restsOn: (people: string, before: string | undefined) => string;
  /** As how many people who all did the same. */
  readonly asEvenAs: (people: string) => string;
  readonly allReplies: (acts: string, carriers: string) => string;
  readonly conversations: CountedWords;
  readonly answeredOnly: (count: string, of: string, who: string) => string;
  readonly newcomersAmong: (count: string) => string;
  readonly nextAlone: (who: string, count: string) => string;
  readonly askWhoShares: (names: string) => string;
  /** The same where it is not known who does it for the organisation. */
  readonly askWhoElseDoes: (names: string) => string;
  /** Whether somebody who shares it is where and when the one who carries it is. */
  readonly sharing: (name: string, venues: string, hours: string, trend: string) => string;
  readonly sharingWith: (carrier: string, each: string) => string;
  /** The part of all who are not shown, with how many they are where that is known. */
  readonly othersTogether: (share: string, people: string | undefined) => string;
  readonly otherPeople: CountedWords;
  /** That a first reply to a newcomer is an act of two duties. */
  readonly countsOnce: string;
  readonly trends: Readonly<Record<AlreadySharing["trend"], string>>;
  readonly couldBeAsked: (names: string) => string;
  readonly backup: (name: string) => string;
  readonly toThree: (acts: string, more: string | undefined) => string;
  readonly nobodyElse: string;
  /** Of welcoming: that one person always came first, and in how many conversations others followed. */
  readonly nobodyElseFirst: (followed: string) => string;
  readonly withoutActs: (names: string) => string;
  readonly care: string;
  readonly careAll: (acts: string, restsOn: string) => string;
  readonly careWithoutAnswering: (acts: string, restsOn: string) => string;
  readonly otherDuties: string;
  readonly declared: (duty: string, holders: string) => string;
  readonly nobodyDid: (duties: string) => string;
  readonly unknown: (duties: string) => string;
}
