import type { ConceptWords } from "../concept-words.js";

/** What is said of a concept, in English. */
export const concept: ConceptWords = {
  title: "Does this concept have a chance?",
  verdicts: {
    "has-a-chance": "The community has a chance.",
    open: "It is open whether the community has a chance.",
    "no-chance-yet": "In this form the community has no chance yet.",
  },
  chanceNotSure: (interviews) =>
    `By the rule of 20% the community has a chance; with ${interviews} that is not sure yet.`,
  openBecause: {
    "value-not-asked": "At least 20% are willing, but nobody was asked what it would bring them.",
    "rule-not-met": "Fewer than 20% of those interviewed are willing, and that is not sure.",
  },
  nobodyAsked: "Nobody was interviewed yet. Begin with the people whom you want to reach.",
  ruleTitle: "The rule, among those interviewed",
  interviews: { one: "interview", other: "interviews" },
  willing: (willing, interviewed, share) =>
    `${willing} of ${interviewed} ${interviewed === "1" ? "person" : "people"} interviewed ${willing === "1" || interviewed === "1" ? "wants" : "want"} to contribute actively: ${share}.`,
  perhaps: (perhaps) => `Another ${perhaps} said perhaps; they do not count as wanting to.`,
  rule: {
    met: "The rule asks for at least 20%. It is met.",
    "not-met": "The rule asks for at least 20%. It is not met.",
  },
  certaintyTitle: "How sure that is",
  certainty: {
    "clearly-above": "It is clearly at or above 20%, as far as interviews can show.",
    open: "It may lie above 20% or below.",
    "clearly-below": "It is clearly below 20%.",
    "too-few": "There are too few interviews to say how sure that is.",
  },
  interval: (level, lower, upper) => `Between ${lower} and ${upper} (Wilson, ${level}).`,
  moreInterviews: (more, inAll, share) =>
    `If the share stays at ${share}, ${more} more would decide (${inAll} in all). As soon as the share moves, so does that number.`,
  noNumber: "The share is exactly 20%. As long as it stays there, no number of interviews will tell.",
  valueTitle: "What members get out of it",
  valueNamed: (named, interviewed) =>
    `${named} of ${interviewed} ${interviewed === "1" ? "interview" : "interviews"} named something that it would bring them.`,
  value: {
    stated: "What it would bring members is written down for them. Ask them in the interviews too.",
    "for-organisation-only":
      "The concept is good on paper for the organisation, and says nothing that members gain. Without that it has no chance, however many are willing.",
    "none-named":
      "All were asked what it would bring them, and nobody named anything. Without that it has no chance, however many are willing.",
    "not-asked": "Nobody was asked what it would bring them. Ask that before all else.",
  },
  groupsTitle: "Per stakeholder group",
  groupColumns: { group: "Group", interviewed: "Interviewed", willing: "Willing", rule: "20%", certainty: "How sure" },
  ruleShort: { met: "met", "not-met": "not met" },
  certaintyShort: {
    "clearly-above": "clearly above",
    open: "open",
    "clearly-below": "clearly below",
    "too-few": "too few",
  },
  tooFewNote: (fewest) => `Under ${fewest} interviews nothing can be said for sure: even if nobody were willing.`,
  withoutGroup: (interviews) => `${interviews} without a group.`,
  subjectsTitle: "First conversations to try",
  subjectsNote:
    "What several of them would like to talk about. Ask who would like to begin; do not give it to anybody as a task.",
  subject: (subject, people, willing) => `${subject}: ${people}, of whom ${willing} would contribute actively.`,
  people: { one: "person", other: "people" },
  motives: (motives) => `Motives that meet: ${motives}.`,
  needs: (needs) => `Whom they need: ${needs}.`,
  caveatsTitle: "How to read this",
  caveats: {
    "chosen-not-drawn":
      "Those interviewed were chosen and not drawn by lot. What they say holds for people like them; the interval reckons as if they had been drawn.",
    "willing-is-not-doing": "To be willing is not to do. Who says yes in an interview may never write a word.",
  },
};
