import { lookUp } from "../../speech/look-up.js";
import { capitalised } from "../capitalised.js";
import type { Given } from "../given.js";
import type { ConversationFindingWords } from "../plan-words.js";
import { approaches, choices, criteria, notKnown } from "./plan-approaches.js";

const chosen = (given: Given): string => lookUp(approaches, given.text("approach")) ?? given.text("approach");
const against = (given: Given): string => lookUp(criteria, given.text("criterion"))?.against ?? given.text("criterion");
const hours = (given: Given, name: string): string => given.count(name, "hour", "hours");
const choice = (given: Given): string => lookUp(choices, given.text("approach")) ?? given.text("approach");
const whether = (given: Given): string => lookUp(notKnown, given.text("criterion")) ?? given.text("criterion");
const question = (given: Given): string => lookUp(criteria, given.text("criterion"))?.open ?? given.text("criterion");

/** Findings about the conversation and the people in it, in English. */
export const talkFindings: ConversationFindingWords = {
  "groups-missing": {
    says: () => "The plan does not say whom you want to reach.",
    asks: () => "Which people have an interest in common that you can help with?",
  },
  "motives-missing": {
    says: (given) => `Of the group “${given.text("group")}” it is not said what moves them.`,
    asks: () => "Why would they spend an evening on this? Ask three of them.",
  },
  "subjects-missing": {
    says: (given) => `Of the group “${given.text("group")}” it is not said what they want to talk about.`,
    asks: () => "What do they talk about with each other when you are not there?",
  },
  "member-value-missing": {
    says: (given) => `It is not said what the group “${given.text("group")}” gains.`,
    asks: () => "What do members have afterwards that they did not have before?",
  },
  "value-for-organisation-only": {
    says: (given) =>
      `The plan says what the organisation gains from the group “${given.text("group")}”, and not what they gain themselves.`,
    asks: () => "People do something for a community only if they are better off themselves. What is it that they get?",
  },
  "approach-missing": {
    says: () => "It is not chosen whether you build a community, sponsor one, adopt one or join one of others.",
    asks: () => "Where does the target group meet already, and what would they like you to do there?",
  },
  "approach-against-criteria": {
    says: (given) => `The approach that was chosen (${chosen(given).toLowerCase()}) does not fit: ${against(given)}.`,
    asks: () => "Which of the two is right: the choice, or what the plan says of the situation?",
  },
  "approach-criterion-open": {
    says: (given) => `${choice(given)}, and it is not said ${whether(given)}.`,
    asks: (given) => capitalised(question(given)),
  },
  "venues-missing": {
    says: () => "It is not said where the conversation takes place, online or at meetings.",
    asks: () => "Where do people feel at home who want to talk about this?",
  },
  "all-platform": {
    says: () => "The plan is all about the platform and says nothing about people.",
    asks: () => "Leave the technique for a moment: who meets whom here, and about what?",
  },
  "only-broadcast": {
    says: () => "At every place of the plan the organisation sends and others listen.",
    asks: () => "Where can a member begin a conversation?",
  },
  "sharing-missing": {
    says: () => "It is not said where the conversation is shared.",
    asks: () => "Where will people who were not there hear what was said?",
  },
  "hosts-missing": {
    says: () => "It is not said who of the organisation holds the conversation.",
    asks: () => "Which colleagues like to talk with people about this?",
  },
  "host-without-department": {
    says: (given) => `${given.text("person")} holds the conversation, and it is not said from which department.`,
    asks: (given) => `In which department does ${given.text("person")} work?`,
  },
  "host-without-hours": {
    says: (given) => `${given.text("person")} is to hold the conversation and has no hours for it.`,
    asks: (given) => `What may ${given.text("person")} leave undone for this, and has the line manager agreed?`,
  },
  "partners-missing": {
    says: () => "It is not said with whom the conversation is held.",
    asks: () => "Who knows the people whom you want to reach, and may be easier to talk with?",
  },
  "partner-without-path": {
    says: (given) =>
      `The conversation is held with ${given.text("partner")}, and nothing says how it gets from there to the target group.`,
    asks: (given) => `Whom does ${given.text("partner")} reach whom you want to reach, and how?`,
  },
  "group-without-partner": {
    says: (given) => `No conversation partner leads to the group “${given.text("group")}”.`,
    asks: (given) =>
      `Who of your partners knows the group “${given.text("group")}”, or do you talk with them yourselves?`,
  },
  "time-missing": {
    says: () => "It is not said how much time you will spend.",
    asks: () => "How many hours a week has each person, and who has agreed to that?",
  },
  "hours-unknown": {
    says: (given) =>
      `${given.text("person")} does ${given.noun("duty")}, and it is not said for how many hours a week.`,
    asks: (given) => `How many hours a week does ${given.noun("duty")} take in a busy week?`,
  },
  "hours-too-few": {
    says: (given) =>
      `${capitalised(given.noun("duty"))} needs ${hours(given, "needed")} a week of ${given.text("person")}, and there are ${given.number("hours")}.`,
    asks: () => "Will there be more hours, or less to do? Who decides that?",
  },
  "hours-without-duty": {
    says: (given) =>
      `There are ${hours(given, "hours")} a week for ${given.noun("duty")} by ${given.text("person")}, who does not have that duty.`,
    asks: (given) => `Is ${given.noun("duty")} a duty of ${given.text("person")}, or are the hours for something else?`,
  },
  "person-overbooked": {
    says: (given) =>
      `${given.text("person")} has ${hours(given, "hours")} a week, and the duties take ${given.number("needed")}.`,
    asks: (given) => `What can somebody else take over from ${given.text("person")}?`,
  },
  "volunteer-hours-counted": {
    says: (given) =>
      `The plan counts on ${hours(given, "hours")} a week of ${given.text("person")}, who is a volunteer.`,
    asks: () => "Does the work go on when a volunteer gives it less time? Whose hours are certain?",
  },
};
