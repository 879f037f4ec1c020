import type { FlawRemedy, FlawType } from "@org/community-core";
import type { Given } from "../given.js";
import type { FlawWords } from "../language.js";

const signs: Readonly<Record<string, string>> = {
  clockwork: "always at the same time of day or after the same pause",
  "instant-replies": "at once, and to everybody",
  "round-the-clock": "at every hour of the day and night",
};

const sign = (given: Given): string => signs[given.text("sign")] ?? given.text("sign");

/** What else two accounts may be than one person's, and what was seen. */
function otherReading(given: Given): string {
  switch (given.text("sign")) {
    case "habits":
      return "two who share a shift: they are there at the same hours, in the same venues, and answer the same people, more alike than chance makes two people here.";
    case "by-day":
      return `two who take turns: both are there on ${given.count("met", "day", "days")}, where ${given.number("expected")} would be expected of two people, and their habits do not tell one from the other.`;
    case "by-conversation":
      return `two who share the conversations out: both take part in ${given.count("met", "conversation", "conversations")}, where ${given.number("expected")} would be expected of two people, and their habits do not tell one from the other.`;
    default:
      return `one who took over from the other: the second begins ${given.days("days")} after the first falls silent, and does as much.`;
  }
}

/** What makes figures lie, in English. */
export const flaws: Readonly<Record<FlawType, FlawWords>> = {
  "window-before-data": {
    name: "a period that begins before the data",
    says: (given) => `The period begins ${given.days("days")} before the data do: it shows less than happened.`,
  },
  "missing-stretch": {
    name: "a stretch of which nothing was read",
    says: (given) =>
      `From ${given.date("from")} to ${given.text("until")} nothing was read (${given.days("days")}); the longest silence around it is ${given.days("usualDays")}.`,
  },
  "missing-days": {
    name: "a month of which days are missing",
    says: (given) =>
      `From ${given.date("from")} to ${given.text("until")} ${given.count("days", "day", "days")} out of ${given.number("of")} are empty; around it ${given.share("usualShare")} are.`,
  },
  "missing-hours": {
    name: "a month of which hours are missing",
    says: (given) =>
      `From ${given.date("from")} to ${given.text("until")} nothing was read between ${given.number("fromHour")} and ${given.number("untilHour")} o'clock, on any day.`,
  },
  "identity-break": {
    name: "a change of accounts",
    says: (given) =>
      `On ${given.date("from")} ${given.number("gone")} of ${given.count("of", "active person", "active people")} vanish for good, while ${given.share("volume")} of the conversation goes on, mostly under new names.`,
  },
  "history-without-replies": {
    name: "history without its replies",
    says: (given) =>
      `Up to ${given.text("until")} ${given.share("shareBefore")} of the conversations have a reply, later ${given.share("shareAfter")}: the earlier ones look carried over without their replies.`,
  },
  "history-without-reactions": {
    name: "history without its likes",
    says: (given) =>
      `Up to ${given.text("until")} ${given.share("shareBefore")} of the contributions have a like, later ${given.share("shareAfter")}: the earlier ones look carried over without their likes.`,
  },
  "conversations-read-in-part": {
    name: "conversations that were read in part",
    says: (given) =>
      `Of ${given.count("count", "conversation", "conversations")} a tenth or more was not read, and 5 contributions at least: by the platform's own count ${given.count("missing", "contribution is", "contributions are")} missing.`,
  },
  "conversations-cut-off": {
    name: "conversations that were cut off",
    says: (given) =>
      `${given.count("count", "conversation stops", "conversations stop")} at exactly ${given.number("limit")} contributions, and hardly any is longer: they were read up to a limit.`,
  },
  "unmarked-automation": {
    name: "an account that acts like a machine",
    says: (given) => `${given.text("person")} is counted as a person and acts like a machine: ${sign(given)}.`,
  },
  "suspected-same-person": {
    name: "two accounts that may be one person",
    says: (given) => `${given.text("person")} and ${given.text("next")} may be one person, or ${otherReading(given)}`,
  },
  "clock-shift": {
    name: "a clock that was moved",
    says: (given) =>
      `From about ${given.date("from")} on, everything happens ${given.count("hours", "hour", "hours")} ${given.text("direction") === "earlier" ? "earlier" : "later"} in the day: times were written by another clock.`,
  },
};

/** What somebody can do about a flaw, in English. */
export const remedies: Readonly<Record<FlawRemedy, string>> = {
  "read-again": "Read it again from the source, and compare how much there is with what the source itself says.",
  "read-earlier": "Read from an earlier day on, or ask about a shorter period.",
  "link-accounts": "Ask who runs the platform what changed that day, and link the old accounts with the new ones.",
  "ask-whether-one-person": "Ask them. If it is one person, link the accounts; otherwise leave them as they are.",
  "begin-later": "Ask about periods after that day, or read the older platform itself.",
  "mark-automated": "Find out whose account it is; if it is a machine, mark it as automated and read again.",
  "correct-times": "Find out in which time zone the times are written on either side of that day, and correct them.",
};
