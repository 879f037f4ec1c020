import type {
  AloneSign,
  AmbassadorFit,
  InitiativeKind,
  InvolvementAim,
  InvolvementAspectName,
  InvolvementFindingCode,
  StandingAlone,
  SupportLevel,
  WinCandidateKind,
  WinChannel,
  WinTeller,
} from "@org/community-core/involvement";
import type { DocumentFindingWords } from "./document-finding-words.js";
import type { Given } from "./given.js";

/** Codes of why, how and by whom the organisation is involved. */
type DoingCode = Extract<
  InvolvementFindingCode,
  | `${"reasons" | "aim-" | "initiative" | "nothing-" | "evidence-" | "departments" | "ambassador"}${string}`
  | `${"no-ambassadors" | "one-ambassador" | "no-informing"}${string}`
>;

/** Codes of what is told within, and of what was learnt. */
type TellingCode = Extract<
  InvolvementFindingCode,
  `${"win" | "telling" | "told-" | "rhythm" | "one-channel" | "channel-" | "only-" | "successes" | "learning"}${string}`
>;

type WordsFor<Code extends InvolvementFindingCode> = Readonly<Record<Code, DocumentFindingWords>>;

/** The findings, in three parts of which each has a file in each language. */
export type DoingFindingWords = WordsFor<DoingCode>;
export type TellingFindingWords = WordsFor<TellingCode>;
export type CarryingFindingWords = WordsFor<Exclude<InvolvementFindingCode, DoingCode | TellingCode>>;

/** What the words of a document are called within a sentence, without a capital. */
export interface InvolvementTerms {
  readonly aims: Readonly<Record<InvolvementAim, string>>;
  readonly kinds: Readonly<Record<InitiativeKind, string>>;
  readonly levels: Readonly<Record<SupportLevel, string>>;
  readonly channels: Readonly<Record<WinChannel, string>>;
  readonly tellers: Readonly<Record<WinTeller, string>>;
}

/** What is said of how far an organisation is involved. Numbers, dates and lists come written out. */
export interface InvolvementWords {
  readonly title: string;
  readonly nothingFound: string;
  readonly asOf: (date: string) => string;
  readonly coverage: (described: string, of: string) => string;
  readonly notDescribed: (aspects: string) => string;
  readonly aspects: Readonly<Record<InvolvementAspectName, string>>;
  readonly findings: Readonly<Record<InvolvementFindingCode, DocumentFindingWords>>;
  readonly terms: InvolvementTerms;

  readonly kindsTitle: string;
  readonly none: string;

  readonly ambassadorsTitle: string;
  readonly ambassadorsColumns: readonly [department: string, ambassadors: string];
  readonly fit: Readonly<Record<AmbassadorFit, (who: string) => string>>;

  readonly winsTitle: string;
  readonly neverTold: string;
  readonly daysTold: (days: string, first: string, last: string) => string;
  readonly onceTold: (date: string) => string;
  readonly usualGap: (days: string) => string;
  readonly longestGap: (days: string) => string;
  readonly sinceLast: (days: string) => string;
  readonly over: (channels: string) => string;
  readonly by: (tellers: string) => string;

  readonly aloneTitle: string;
  readonly alone: Readonly<Record<AloneSign, Readonly<Record<StandingAlone["holds"], string>>>>;

  readonly candidatesTitle: string;
  readonly candidatesNote: string;
  readonly candidateKinds: Readonly<Record<WinCandidateKind, string>>;
  readonly noCandidates: string;
  readonly candidatesOf: (shown: string, found: string) => string;
  readonly notLooked: (reason: string) => string;
  readonly candidate: (place: string, date: string, why: string) => string;
  /** What is unusual about it, to follow the date; empty where the kind says it all. */
  readonly why: Readonly<Record<WinCandidateKind, (given: Given) => string>>;
}
