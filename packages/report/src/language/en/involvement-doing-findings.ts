import { lookUp } from "../../speech/look-up.js";
import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { DoingFindingWords } from "../involvement-words.js";
import { terms } from "./involvement-terms.js";

const aim = (given: Given): string => lookUp(terms.aims, given.text("aim")) ?? given.text("aim");
const kind = (given: Given): string => lookUp(terms.kinds, given.text("kind")) ?? given.text("kind");
const initiative = (given: Given): string => `initiative “${given.text("initiative")}”`;

/** Findings about why, how and by whom the organisation is involved, in English. */
export const doingFindings: DoingFindingWords = {
  "reasons-missing": {
    says: () => "It is not said why the organisation is to be involved.",
    asks: () =>
      "What do you want: that colleagues know the community, that they use it in their work, that they value it?",
  },
  "aim-without-initiative": {
    says: (given) => `One reason is ${aim(given)}, and no initiative serves it.`,
    asks: () => "What could you do for that in the coming month? Or is it no reason after all?",
  },
  "initiatives-missing": {
    says: () => "It is not said what is done to involve the organisation.",
    asks: () => "In whose tasks, product or project could the community have a place?",
  },
  "initiatives-of-one-kind": {
    says: (given) => `All ${given.number("count")} initiatives are of one kind: ${kind(given)}.`,
    asks: () => "Whom do you not reach in this way, and what would reach them?",
  },
  "nothing-running": {
    says: (given) => `${given.count("count", "initiative is", "initiatives are")} thought of, and none has begun.`,
    asks: () => "Which one can begin small this week, without asking leave?",
  },
  "initiative-without-state": {
    says: (given) => `It is not said how far ${initiative(given)} is.`,
    asks: () => "Is it an idea, planned, running, done or stopped?",
  },
  "initiative-strategy-incomplete": {
    says: (given) => `The strategy of ${initiative(given)} is not complete.`,
    asks: () => "What is it to reach, what does the organisation gain, and what does the community gain?",
  },
  "initiative-for-organisation-only": {
    says: (given) =>
      `It is said what the organisation gains by ${initiative(given)}, and not what the community gains.`,
    asks: () => "Why would members be glad of it?",
  },
  "initiative-begun-without-goal": {
    says: (given) => `It is not said what ${initiative(given)} is to reach, and it has begun.`,
    asks: () => "By what will the organisation see that it was worth it?",
  },
  "initiative-without-owner": {
    says: (given) => `It is not said who sees to ${initiative(given)}.`,
    asks: () => "Who would like to do this, outside the team of the community?",
  },
  "initiative-without-evidence": {
    says: (given) => `It is not said what shows that ${initiative(given)} works.`,
    asks: () => "What did a colleague or a member say or do because of it?",
  },
  "evidence-before-start": {
    says: (given) => `By its state ${initiative(given)} has not begun, and something shows what it brings.`,
    asks: () => "Has it begun after all?",
  },
  "initiative-overdue": {
    says: (given) => `The last day of ${initiative(given)} was ${given.date("date")}, and it is not done.`,
    asks: () => "Finish it, stop it or give it a new day: what was in the way?",
  },
  "departments-missing": {
    says: () =>
      "The departments of the organisation are not listed, so it cannot be told where nobody knows the community.",
    asks: () => "Which departments meet the same people as the community?",
  },
  "ambassadors-missing": {
    says: () => "It is not said who speaks up for the community within the organisation.",
    asks: () => "Who already tells others about it?",
  },
  "no-ambassadors": {
    says: () => "The community has no ambassadors within the organisation. Negative stories then go uncontradicted.",
    asks: () => "Which colleague who informs others as part of the work has a feel for being online?",
  },
  "one-ambassador-only": {
    says: (given) => `One colleague alone speaks up for the community: ${given.text("person")}.`,
    asks: (given) => `Whom would ${given.text("person")} bring along?`,
  },
  "departments-without-ambassador": {
    says: (given) =>
      `${given.number("covered")} of ${given.number("count")} departments ${given.text("covered") === "1" ? "has" : "have"} an ambassador; without one: ${given.text("departments")}.`,
    asks: () => "What is said about the community there, and who could answer it?",
  },
  "ambassador-without-department": {
    says: (given) => `It is not said in which department ambassador ${given.text("person")} works.`,
    asks: (given) => `Where does ${given.text("person")} work?`,
  },
  "ambassador-fit-unknown": {
    says: (given) => `It is not said whether it suits ${given.text("person")} to be an ambassador.`,
    asks: (given) =>
      `Is informing others part of the work of ${given.text("person")}, and what feel have they for being online?`,
  },
  "ambassador-without-affinity": {
    says: (given) => `${given.text("person")} is to be an ambassador and has nothing with internet.`,
    asks: () => "Who in that department does like it?",
  },
  "no-informing-ambassador": {
    says: () => "Of no ambassador is informing others part of the work.",
    asks: () => "Which product manager, information officer or marketeer would like to join?",
  },
  "ambassador-initiative-without-ambassadors": {
    says: (given) =>
      `${capitalised(initiative(given))} works with ambassadors and has begun, and nobody is named as one.`,
    asks: () => "Who are they, and in which departments?",
  },
};
