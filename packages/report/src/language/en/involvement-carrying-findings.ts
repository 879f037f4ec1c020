import { lookUp } from "../../speech/look-up.js";
import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { CarryingFindingWords } from "../involvement-words.js";
import { terms } from "./involvement-terms.js";

const level = (given: Given): string => lookUp(terms.levels, given.text("level")) ?? given.text("level");
const are = (given: Given): string => (given.text("level") === "management" ? "are" : "is");
const goal = (given: Given): string => `personal goal “${given.text("goal")}”`;

/** Findings about who carries the community within the organisation, and where the manager stands, in English. */
export const carryingFindings: CarryingFindingWords = {
  "staff-support-missing": {
    says: () => "It is not said how the staff stand towards the community.",
    asks: () => "What do colleagues say of it when you are not there?",
  },
  "management-support-missing": {
    says: () => "It is not said how the line managers stand towards the community.",
    asks: () => "Which line manager spoke of it lately, and how?",
  },
  "board-support-missing": {
    says: () => "It is not said how the board stands towards the community.",
    asks: () => "Who of the board would miss it?",
  },
  "support-against": {
    says: (given) => `${capitalised(level(given))} ${are(given)} against the community.`,
    asks: () => "What are they afraid of, and did anybody ask them?",
  },
  "support-lukewarm": {
    says: (given) => `${capitalised(level(given))} ${are(given)} lukewarm about the community.`,
    asks: () => "What would they have to see to speak well of it?",
  },
  "support-not-shown": {
    says: (given) =>
      `${capitalised(level(given))} ${are(given)} said to be warm towards the community, and nothing shows it.`,
    asks: () => "What did they say or do?",
  },
  "hours-freed-missing": {
    says: () => "It is not said how many hours line managers free for the community.",
    asks: () => "With which line managers was time agreed, and how much?",
  },
  "warm-without-hours": {
    says: () => "The line managers are warm towards the community, and free no time for it.",
    asks: () => "What may be left undone for it, and who says so?",
  },
  "hours-freed-too-few": {
    says: (given) =>
      `What is running asks for ${given.number("needed")} hours a week of colleagues, and line managers free ${given.number("hours")}.`,
    asks: () => "Do more hours come, or does something stop? Who decides that?",
  },
  "personal-goals-missing": {
    says: () => "No personal goals for the community are written down.",
    asks: () => "What would a line manager and a colleague want to agree on for this year?",
  },
  "personal-goal-about-unknown": {
    says: (given) => `It is not said whether ${goal(given)} is about this person's own work.`,
    asks: () => "Is it something that this person does, or something that the community produces?",
  },
  "personal-goal-on-output": {
    says: (given) => `By ${goal(given)} somebody answers for what the community produces.`,
    asks: () => "What can this person do every week, whatever members do?",
  },
  "personal-goal-counted-by-figure": {
    says: (given) =>
      `${capitalised(goal(given))} is counted by ${given.text("measure")}, and that is a figure of what the community produces.`,
    asks: () => "What does this person do themself, and who sees it?",
  },
  "placement-missing": {
    says: () => "It is not said from which department the community manager works.",
    asks: () => "Where does the manager sit, and does that fit what the community is for?",
  },
  "support-from-one-department": {
    says: (given) => `All support comes from one department: ${given.text("department")}.`,
    asks: () => "Which other department gains by the community and does not know it yet?",
  },
  "sponsors-missing": {
    says: () => "It is not said who answers for the community higher up.",
    asks: () => "Who will speak for it when money or people are divided?",
  },
  "no-sponsor": {
    says: () => "Nobody higher up answers for the community.",
    asks: () => "Which goal of the board does it serve, and who carries that goal?",
  },
  "one-sponsor-only": {
    says: (given) => `One person alone answers for the community higher up: ${given.text("person")}.`,
    asks: (given) => `Who will, if ${given.text("person")} gets another post?`,
  },
  "money-missing": {
    says: () => "It is not said what money the community manager has.",
    asks: () => "Who pays for a meeting or a tool?",
  },
  "no-own-money": {
    says: () => "The community manager has no money of their own for meetings or tools.",
    asks: () => "An account manager has money to meet people: who can arrange that here?",
  },
  "engagement-missing": {
    says: () => "It is not said whether the community manager is employed, hired or a volunteer.",
    asks: () => "How is the manager bound to the organisation, and for how long?",
  },
  "contract-ends": {
    says: (given) => `The contract of the community manager ends on ${given.date("date")}.`,
    asks: () => "Who decides what comes after, and when do the members hear it?",
  },
  "stands-alone": {
    says: (given) =>
      `The community manager stands alone: ${given.number("count")} of ${given.number("of")} signs are there.`,
    asks: () => "Which of them can somebody else take away, and who is that?",
  },
  "ending-missing": {
    says: () => "It is not said who decides that the community ends, and what members are told then.",
    asks: () => "Who pulls the plug on people who count on it, and how?",
  },
};
