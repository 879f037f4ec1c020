import { capitalised } from "../capitalised.js";
import type { WorkFindingWords } from "../plan-words.js";

/** Findings about what is needed, measured and done, in English. */
export const workFindings: WorkFindingWords = {
  "requirements-missing": {
    says: () => "It is not said what the medium must meet.",
    asks: () => "What must be possible there for the whole organisation: rules, privacy, pictures, moderation?",
  },
  "requirement-not-looked-at": {
    says: (given) => `Nobody has looked yet whether the medium meets ${given.text("requirement")}.`,
    asks: () => "Who can find that out this week?",
  },
  "requirement-not-met": {
    says: (given) => `The medium must meet ${given.text("requirement")} and does not.`,
    asks: () => "Another medium, or can it be done without?",
  },
  "means-missing": {
    says: () => "It is not said what is needed inside the organisation.",
    asks: () => "What do those who hold the conversation need: time, leave to answer, knowledge, money?",
  },
  "means-not-looked-at": {
    says: (given) => `Nobody has looked yet whether ${given.text("means")} is really there.`,
    asks: () => "Who can say so, with a date?",
  },
  "means-not-present": {
    says: (given) => `${given.text("means")} is needed and is not there.`,
    asks: () => "Who can see to it, and do you start before?",
  },
  "goals-missing": {
    says: () => "The plan has no goals.",
    asks: () => "By what will you see in a year that it was worth it? What do you want to find out?",
  },
  "goal-unmeasured": {
    says: (given) => `Nothing measures the goal ${given.text("goal")}, and it asks no question.`,
    asks: () => "What would you see if it were reached? Or which question should be answered by then?",
  },
  "goal-without-target": {
    says: (given) => `The goal ${given.text("goal")} has a measure and no value to reach.`,
    asks: () => "From which value on are you content, and from which on do you act?",
  },
  "goal-measure-unknown": {
    says: (given) =>
      `The goal ${given.text("goal")} is measured by ${given.text("measure")}, and no figure of the report is called that.`,
    asks: () => "Is the name misspelt? If it is a measure of your own: who counts it, and how?",
  },
  "goal-target-impossible": {
    says: (given) =>
      `The goal ${given.text("goal")} is to reach ${given.number("target")} of a share, and a share lies between 0 and 1.`,
    asks: () => "Which share do you mean? Write 90% as 0.9.",
  },
  "goal-without-date": {
    says: (given) => `The goal ${given.text("goal")} has no date.`,
    asks: () => "By when?",
  },
  "goal-without-owner": {
    says: (given) => `Nobody answers for the goal ${given.text("goal")}.`,
    asks: () => "Who will tell the others how it goes?",
  },
  "renewal-missing": {
    says: () => "It is not said how often you look at the plan again.",
    asks: () => "On which day do you sit down together to see what has turned out otherwise?",
  },
  "review-after-horizon": {
    says: (given) =>
      `The plan is looked at every ${given.count("months", "month", "months")}, and it runs for ${given.count("horizon", "month", "months")}.`,
    asks: () => "When can you still change something?",
  },
  "experiments-missing": {
    says: () => "Nothing is planned to be tried out.",
    asks: () => "What would you dare to let go of for a month?",
  },
  "duties-missing": {
    says: () => "It is not said which duties there are and who has them.",
    asks: () =>
      "Who replies, welcomes, moderates, publishes, invites, organises, involves the organisation, steers and reports?",
  },
  "steering-missing": {
    says: () => "Nobody has the duty to steer, while strategy and operations belong in one place at first.",
    asks: () => "Who changes course when the unexpected happens?",
  },
  "delegated-duty-without-guide": {
    says: (given) =>
      `${capitalised(given.noun("duty"))} is given to ${given.text("person")} without an experienced guide.`,
    asks: (given) => `Who sits down with ${given.text("person")} every week?`,
  },
  "guides-themself": {
    says: (given) => `${given.text("person")}, to whom ${given.noun("duty")} is given, is named as the own guide.`,
    asks: () => "Who with more experience can be the guide?",
  },
  "duty-without-affinity": {
    says: (given) => `${given.text("person")} does ${given.noun("duty")} and does not like doing this online.`,
    asks: () => "Who does like it?",
  },
  "duty-without-expertise": {
    says: (given) => `${given.text("person")} does ${given.noun("duty")} and knows nothing of the subject.`,
    asks: () => "Who teaches the basics, and by when?",
  },
  "fit-unknown": {
    says: (given) =>
      `Whether ${given.noun("duty")} fits ${given.text("person")} is not said: knowledge of the subject, liking for it.`,
    asks: (given) => `Have you asked ${given.text("person")}?`,
  },
};
