import type { InvolvementWords } from "../involvement-words.js";
import { carryingFindings } from "./involvement-carrying-findings.js";
import { doingFindings } from "./involvement-doing-findings.js";
import { tellingFindings } from "./involvement-telling-findings.js";
import { terms } from "./involvement-terms.js";

/** What is said of how far an organisation is involved, in English. */
export const involvement: InvolvementWords = {
  title: "How far the organisation is involved",
  nothingFound:
    "Nothing is missing and nothing contradicts. That says what was written down, not what colleagues think of it.",
  asOf: (date) => `As of ${date}.`,
  coverage: (described, of) => `${described} of ${of} aspects are described.`,
  notDescribed: (aspects) => `Not described yet: ${aspects}.`,
  aspects: {
    reasons: "why the organisation is to be involved",
    initiatives: "what is done for it",
    strategies: "the strategy of an initiative",
    evidence: "what shows that an initiative works",
    departments: "the departments",
    ambassadors: "the ambassadors within",
    wins: "wins",
    tellings: "when wins were told",
    rhythm: "how often wins are shared",
    learnings: "what the organisation learnt",
    "staff-support": "support of the staff",
    "management-support": "support of the line managers",
    "board-support": "support of the board",
    "hours-freed": "hours that line managers free",
    "personal-goals": "personal goals",
    placement: "the place of the manager",
    sponsors: "who answers for it higher up",
    money: "money",
    engagement: "how the manager is bound to the organisation",
    ending: "who decides that it ends",
  },
  findings: { ...doingFindings, ...tellingFindings, ...carryingFindings },
  terms,
  kindsTitle: "Six ways to involve people",
  none: "none",
  ambassadorsTitle: "Ambassadors within the organisation",
  ambassadorsColumns: ["Department", "Ambassadors"],
  fit: {
    best: (who) => `Fits best (informs others as part of the work, feel for being online): ${who}.`,
    fits: (who) => `Fits (feel for being online): ${who}.`,
    "does-not-fit": (who) => `Does not fit (has nothing with internet): ${who}.`,
    unknown: (who) => `Not known whether it fits: ${who}.`,
  },
  winsTitle: "The rhythm of sharing wins",
  neverTold: "No win was told on a day that is known.",
  daysTold: (days, first, last) => `On ${days} from ${first} to ${last}.`,
  onceTold: (date) => `On one day: ${date}.`,
  usualGap: (days) => `Usually ${days} from one to the next (median).`,
  longestGap: (days) => `The longest silence: ${days}.`,
  sinceLast: (days) => `The last was ${days} ago.`,
  over: (channels) => `Over: ${channels}.`,
  by: (tellers) => `Told by: ${tellers}.`,
  aloneTitle: "Does the manager stand alone?",
  alone: {
    "no-sponsor": {
      yes: "Nobody higher up answers for the community.",
      no: "Somebody higher up answers for it.",
      open: "Open: does somebody higher up answer for it?",
    },
    "no-own-money": {
      yes: "The manager has no money of their own.",
      no: "The manager has money of their own.",
      open: "Open: has the manager money of their own?",
    },
    "no-ambassadors": {
      yes: "There are no ambassadors within.",
      no: "There are ambassadors within.",
      open: "Open: are there ambassadors within?",
    },
    resistance: {
      yes: "There is resistance.",
      no: "Nobody is against it, as far as is known.",
      open: "Open: is there resistance?",
    },
    "nobody-shares-the-work": {
      yes: "Nobody shares the work.",
      no: "Others share the work.",
      open: "Open: does anybody share the work?",
    },
    "only-manager-tells": {
      yes: "Only the manager tells what goes well.",
      no: "Others tell what goes well too.",
      open: "Open: who tells what goes well?",
    },
  },
  candidatesTitle: "May be wins: to read first",
  candidatesNote:
    "Found in the data. They are conversations to read and never people to compare: ask those who are in it before you tell it.",
  candidateKinds: {
    "question-solved-fast": "A question solved fast",
    "first-time-helper": "Somebody helped for the first time",
    "unusual-depth": "A conversation of unusual depth",
  },
  noCandidates: "None in this window.",
  candidatesOf: (shown, found) => `These are ${shown} of ${found}.`,
  notLooked: (reason) => `Could not be looked for: ${reason}.`,
  candidate: (place, date, why) => `Conversation ${place}, ${date}${why}`,
  why: {
    "question-solved-fast": (given) => `: an accepted answer after ${given.hours("hours")}`,
    "first-time-helper": () => "",
    "unusual-depth": (given) =>
      `: ${given.number("replies")} replies by ${given.number("participants")} people; here more than ${given.number("usual")} are unusual`,
  },
};
