import type { GroundFindingWords } from "../plan-words.js";

/** Findings about what it stands on: strategy, limits, values and those who carry it, in English. */
export const groundFindings: GroundFindingWords = {
  "content-strategy-missing": {
    says: () => "The content strategy is not whole: what there will be, and why it interests them.",
    asks: () => "What do you offer in the first month, and why would somebody read it to the end?",
  },
  "activation-strategy-missing": {
    says: () => "The activation strategy is not whole: how people come, and why they would commit themselves.",
    asks: () => "How does the first member hear of it, and why does that member come back?",
  },
  "scope-missing": {
    says: () => "The subject is not delimited: what the community is about, and what it is not about.",
    asks: () => "To which question would you say: not here?",
  },
  "about-and-not-about": {
    says: (given) => `The community is said to be about ${given.text("subject")}, and not to be about it.`,
    asks: () => "Which of the two is meant?",
  },
  "subject-out-of-scope": {
    says: (given) =>
      `The group “${given.text("group")}” wants to talk about ${given.text("subject")}, and the community is not about that.`,
    asks: () => "Do you widen what it is about, or do you tell them where they can go?",
  },
  "limits-missing": {
    says: () => "The limits of the organisation are not said.",
    asks: () => "What is not possible, whatever members want? Could a member explain it?",
  },
  "values-missing": {
    says: () => "It is not said which values come first.",
    asks: () => "How open do you dare to be about what you do not know?",
  },
  "mission-missing": {
    says: () => "It is not said from which mission or passion the community comes.",
    asks: () => "Why this organisation, and who would do it for the love of it?",
  },
  "mission-and-passion-not-both": {
    says: () => "The community comes from a mission or from a passion; both is better.",
    asks: () => "What is the other one?",
  },
  "authors-missing": {
    says: () => "It is not said who drew up the plan.",
    asks: () => "Who helped to think it out, and from which departments?",
  },
  "author-departments-unknown": {
    says: () => "It is not said from which departments those who drew up the plan come.",
    asks: () => "Did several departments help to think it out?",
  },
  "one-department-only": {
    says: (given) => `The plan was drawn up by one department: ${given.text("department")}.`,
    asks: () => "Which other departments will have to carry it, and when are they asked?",
  },
  "one-person-only": {
    says: (given) => `Everything rests on one person: ${given.text("person")}.`,
    asks: (given) => `Who can do it when ${given.text("person")} is away for a month?`,
  },
  "horizon-missing": {
    says: () => "It is not said for how long people, time and money are there.",
    asks: () => "Until when is it certain?",
  },
  "horizon-under-a-year": {
    says: (given) =>
      `The plan runs for ${given.count("months", "month", "months")}, while building up can take a year.`,
    asks: () => "Who decides about the time after, and what must that person have seen by then?",
  },
};
