import type { Approach, ApproachCriterion } from "@org/community-core/planning";
import type { PlanWords } from "../plan-words.js";

/** The approaches in English. */
export const approaches: PlanWords["approaches"] = {
  built: "Build a community yourself",
  sponsored: "Sponsor a community",
  adopted: "Adopt a community",
  joined: "Join a community of others",
};

/** What each criterion says, in English. */
export const criteria: PlanWords["criteria"] = {
  "no-place-yet": {
    for: "the target group meets nowhere yet",
    against: "the target group meets somewhere already",
    open: "does the target group meet somewhere already?",
  },
  "place-exists": {
    for: "the target group meets somewhere already",
    against: "the target group meets nowhere yet",
    open: "does the target group meet somewhere already?",
  },
  team: {
    for: "there is a team",
    against: "there is no team of at least two people",
    open: "is there a team of at least two people?",
  },
  "time-for-a-year": {
    for: "there is time for a year or longer",
    against: "there is no time for a year; building up can take one",
    open: "is there time for a year?",
  },
  "wants-support": {
    for: "those who run it would take support",
    against: "those who run it want no support",
    open: "would those who run it take support?",
  },
  "hands-over": {
    for: "those who run it want to hand it over",
    against: "those who run it do not want to hand it over",
    open: "do those who run it want to hand it over?",
  },
  "welcomes-us": {
    for: "organisations are welcome there",
    against: "organisations are not welcome there",
    open: "is an organisation welcome there?",
  },
  "meets-requirements": {
    for: "that place meets what the medium must meet",
    against: "that place does not meet what the medium must meet",
    open: "does that place meet what the medium must meet?",
  },
};

/** That an approach was chosen, in English. */
export const choices: Readonly<Record<Approach, string>> = {
  built: "You chose to build a community yourself",
  sponsored: "You chose to sponsor a community",
  adopted: "You chose to adopt a community",
  joined: "You chose to join a community of others",
};

/** What is not known where a criterion is open, in English. */
export const notKnown: Readonly<Record<ApproachCriterion, string>> = {
  "no-place-yet": "whether the target group meets somewhere already",
  "place-exists": "whether the target group meets somewhere already",
  team: "whether there is a team of at least two people",
  "time-for-a-year": "whether there is time for a year",
  "wants-support": "whether those who run it would take support",
  "hands-over": "whether those who run it want to hand it over",
  "welcomes-us": "whether an organisation is welcome there",
  "meets-requirements": "whether that place meets what the medium must meet",
};
