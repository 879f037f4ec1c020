import type { ShownDuty } from "../../activity/duties/acts.js";
import type { FlawType } from "../../data-quality/data-flaw.js";
import type { measureNames } from "../report/codes.js";

type MeasureName = (typeof measureNames)[number];

/** What a flaw can touch: a figure, what is said of a duty and of its load, or of an absence. */
export type FlawSubject = MeasureName | ShownDuty | "absence" | "dates-and-times";

/** What a flaw does to figures whose time it touches. */
export interface FlawEffect {
  /** What carries a warning; `every` figure but the refused ones. */
  readonly warned: "every" | readonly FlawSubject[];
  /** Figures that would be wrong by so much that they are not given. */
  readonly refused: readonly MeasureName[];
}

const waits: readonly MeasureName[] = [
  "response-rate",
  "time-to-first-response",
  "answered-openings",
  "unanswered-openings",
  "unanswered-subjects",
  "unanswered-groups",
  "echo",
  "echo-followed-up",
  "newcomers-answered",
  "return-of-newcomers",
  "waiting-openings",
];
const depths: readonly MeasureName[] = ["replies-per-conversation", "participants-per-conversation"];
/** Figures of who replies to whom. */
const exchanges: readonly MeasureName[] = [
  "reciprocity",
  "largest-component",
  "degree-centralisation",
  "network-density",
  "social-resilience",
  "bridging-people",
];
/** Figures that tell those of the organisation from the others. */
const sides: readonly MeasureName[] = [
  "share-of-voice",
  "share-of-voice-trend",
  "organisation-reply-share",
  "colleagues-who-take-part",
  "departments-that-take-part",
];
/** Duties that are replies. */
const replyDuties: readonly FlawSubject[] = ["answering", "welcoming"];
/** Figures that tell people apart, and who does what. */
const people: readonly FlawSubject[] = [
  ...replyDuties,
  "moderating",
  "tidying",
  "publishing",
  "outreach",
  "organising",
  "absence",
  "covered-demand",
  "active-contributors",
  "new-contributors",
  "listed-members-who-contributed",
  "activity-trend",
  "retention",
  "self-generated-share",
  "gini",
  "top-ten-share",
  "top-hundredth-share",
  "core-contributors",
  "regular-contributors",
  "casual-contributors",
  "contributor-absence-factor",
  "largest-share",
  ...exchanges,
  "active-members",
  "stickiness",
  "members-by-stage",
  "stability",
  "conversion",
  "return-of-newcomers",
  "outreach-followed",
  "head-to-consult",
  "participation-shares",
  "self-generated-growth",
  "critical-mass",
  "replacement",
  "dormancy",
];
/** Figures of silence, which days that nobody looked at make. */
const silences: readonly MeasureName[] = ["longest-silence", "days-without-contribution", "dormancy"];
/** Figures of who is new or gone, which accounts that change turn into their opposite. */
const comingAndGoing: readonly MeasureName[] = [
  "members-by-stage",
  "stability",
  "newcomers-answered",
  "return-of-newcomers",
  "outreach-followed",
  "replacement",
];

/** What each flaw does. Refused is what it turns into its opposite: a silence that was none, newcomers who were not new. */
export const flawEffects: Readonly<Record<FlawType, FlawEffect>> = {
  "window-before-data": { warned: "every", refused: [] },
  "missing-stretch": {
    warned: "every",
    refused: [...silences, "activity-trend", "burstiness-corrected", "members-by-stage", "stability", "replacement"],
  },
  "missing-days": { warned: "every", refused: [...silences, "activity-trend", "burstiness-corrected"] },
  "missing-hours": { warned: "every", refused: [] },
  "identity-break": {
    warned: [...people, ...sides, "echo", "echo-followed-up"],
    refused: ["new-contributors", "retention", "activity-trend", "share-of-voice-trend", ...comingAndGoing],
  },
  "history-without-replies": {
    warned: [...depths, ...replyDuties, "absence", "covered-demand", "share-of-voice-trend"],
    refused: [...waits, ...exchanges, "organisation-reply-share"],
  },
  "history-without-reactions": {
    warned: ["contributor-absence-factor", "largest-share", "gini", "top-ten-share", "top-hundredth-share"],
    refused: [],
  },
  "conversations-read-in-part": { warned: "every", refused: depths },
  "conversations-cut-off": { warned: "every", refused: depths },
  "unmarked-automation": {
    warned: [
      ...people,
      ...waits,
      ...depths,
      ...sides,
      ...silences,
      "contributions",
      "burstiness-corrected",
      "dates-and-times",
    ],
    refused: [],
  },
  "suspected-same-person": { warned: people, refused: [] },
  "clock-shift": {
    warned: [
      "time-to-first-response",
      "response-rate",
      "longest-silence",
      "burstiness-corrected",
      "covered-demand",
      "absence",
      "dates-and-times",
    ],
    refused: [],
  },
};
