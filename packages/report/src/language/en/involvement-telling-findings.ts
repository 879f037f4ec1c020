import { lookUp } from "../../speech/look-up.js";
import type { Given } from "../given.js";
import type { TellingFindingWords } from "../involvement-words.js";
import { terms } from "./involvement-terms.js";

const channel = (given: Given): string => lookUp(terms.channels, given.text("channel")) ?? given.text("channel");
const win = (given: Given): string => `win “${given.text("win")}”`;
const learning = (given: Given): string => `learning “${given.text("learning")}”`;

/** Findings about what is told within the organisation and what it learnt, in English. */
export const tellingFindings: TellingFindingWords = {
  "wins-missing": {
    says: () => "No wins are written down.",
    asks: () => "What did a member say lately that made you glad? Which goal was reached?",
  },
  "win-without-origin": {
    says: (given) => `It is not said where ${win(given)} comes from.`,
    asks: () => "Is it a member's praise, a goal that was reached, or found in the data?",
  },
  "win-not-told": {
    says: (given) => `Nobody told ${win(given)} within the organisation yet.`,
    asks: () => "Who would be most surprised by it, and who can tell it to them?",
  },
  "telling-incomplete": {
    says: (given) => `Of a time that ${win(given)} was told, the day or who told it is not said.`,
    asks: () => "When was it, and who told it?",
  },
  "told-after-the-day": {
    says: (given) =>
      `By the document ${win(given)} was told on ${given.date("date")}, and it describes ${given.date("asOf")}.`,
    asks: () => "Is the day right, or is it still to be told?",
  },
  "rhythm-missing": {
    says: () => "It is not said how often wins are shared.",
    asks: () => "On which day of which week does the organisation hear something good of the community?",
  },
  "rhythm-not-kept": {
    says: (given) =>
      `A win is to be shared every ${weeks(given)}, and there was a stretch of ${given.days("days")} without one.`,
    asks: () => "What was in the way, and what rhythm can you keep?",
  },
  "wins-gone-silent": {
    says: (given) => `No win was shared since ${given.date("date")}, ${given.days("days")} ago.`,
    asks: () => "What went well since? Who can tell it this week?",
  },
  "one-channel-only": {
    says: (given) => `All wins are told over one channel: ${channel(given)}.`,
    asks: () => "Who never sees that, and where do they hear things?",
  },
  "channel-never-used": {
    says: (given) => `Wins are to be shared over ${channel(given)}, and none was told there.`,
    asks: () => "Whom do you have to ask for a place in it?",
  },
  "only-manager-tells": {
    says: () => "Only the community manager tells wins.",
    asks: () => "Which active member or ambassador would like to tell one?",
  },
  "successes-not-beside-figures": {
    says: () => "No win was told beside the figures in the statistics.",
    asks: () => "Which story belongs beside the figures in the next report?",
  },
  "learnings-missing": {
    says: () => "It is not said what the organisation learnt from the community.",
    asks: () => "What do you know now that only members could tell you?",
  },
  "learning-without-conversation": {
    says: (given) => `It is not said from which conversation ${learning(given)} comes.`,
    asks: () => "Where can a colleague read it?",
  },
  "learning-not-shared": {
    says: (given) => `It is not said with whom ${learning(given)} was shared.`,
    asks: () => "Which department can do something with it?",
  },
  "learning-changed-nothing": {
    says: (given) => `It is not said what changed by ${learning(given)}.`,
    asks: () => "What is done differently, and do members know?",
  },
};

function weeks(given: Given): string {
  return given.text("weeks") === "1" ? "week" : given.count("weeks", "week", "weeks");
}
