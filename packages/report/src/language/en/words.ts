import type { MeasureName, Part } from "../codes.js";
import type { CountedUnit, MeasureWords, UnitWords } from "../language.js";
import type { WorkWords } from "../work-words.js";

/** Kinds of work, sides of the conversation and ways to sum up, in English. */
export const parts: Readonly<Record<Part, WorkWords>> = {
  answering: { noun: "answering", items: "the answers" },
  welcoming: { noun: "welcoming newcomers", items: "the first replies to newcomers" },
  moderating: { noun: "moderating", items: "the acts of moderation" },
  tidying: { noun: "tidying up", items: "the edits and moves" },
  publishing: { noun: "publishing", items: "the organisation's posts" },
  outreach: { noun: "reaching out to members", items: "the invitations" },
  organising: { noun: "organising gatherings", items: "the gatherings" },
  involving: { noun: "involving the organisation", items: "the steps to involve the organisation" },
  steering: { noun: "steering", items: "the decisions" },
  accounting: { noun: "reporting to the organisation", items: "the reports to the organisation" },
  opening: { noun: "beginning conversations", items: "the conversations begun" },
  reply: { noun: "replying", items: "the replies" },
  reaction: { noun: "liking", items: "the likes" },
  edit: { noun: "editing what others wrote", items: "the edits" },
  flag: { noun: "flagging", items: "the flags" },
  moderation: { noun: "moderating", items: "the acts of moderation" },
  invitation: { noun: "inviting", items: "the invitations" },
  feedback: { noun: "giving feedback", items: "the pieces of feedback" },
  "first-response": { noun: "answering new conversations", items: "the first replies" },
  "community-managers": { noun: "community managers", items: "the contributions of community managers" },
  colleagues: { noun: "other colleagues", items: "the contributions of other colleagues" },
  contributors: { noun: "those who contributed", items: "the contributions" },
  members: { noun: "members", items: "the contributions of members" },
  median: { noun: "half of them", items: "half" },
  mean: { noun: "on average", items: "the average" },
  "lower-quartile": { noun: "the fastest quarter", items: "the lowest quarter" },
  "upper-quartile": { noun: "three quarters of them", items: "three quarters" },
  "one-person": { noun: "by at least one person", items: "what one person covers" },
  "two-people": { noun: "by at least two people", items: "what two people cover" },
};

const named =
  (name: string): MeasureWords["name"] =>
  (part) =>
    part === undefined ? name : `${name} (${part.noun})`;

/** What is measured, in English. */
export const measures: Readonly<Record<MeasureName, MeasureWords>> = {
  "active-contributors": { name: named("People who contributed") },
  "new-contributors": { name: named("People who contributed for the first time") },
  "listed-members-who-contributed": { name: named("Members who ever contributed") },
  "longest-silence": { name: named("Longest silence") },
  "activity-trend": {
    name: named("People taking part, against the period before"),
    reading: "100%: as many as before",
  },
  "self-generated-share": { name: named("Share of the conversation that members hold themselves") },
  "response-rate": { name: named("Conversations that got a reply in time") },
  "time-to-first-response": { name: named("Wait for the first reply") },
  "answered-openings": { name: named("Conversations with a reply") },
  "unanswered-openings": { name: named("Conversations without a reply") },
  "replies-per-conversation": { name: named("Replies to a conversation") },
  "participants-per-conversation": { name: named("People in a conversation") },
  gini: { name: named("Inequality of participation"), reading: "0: all do the same; 1: one person does everything" },
  "top-ten-share": { name: named("Share of the ten most active people") },
  "top-hundredth-share": { name: named("Share of the most active hundredth") },
  "core-contributors": {
    name: named("People who do most of it"),
    reading: "the core: together four fifths of everything",
  },
  "regular-contributors": { name: named("People who join in regularly") },
  "casual-contributors": { name: named("People who join in now and then") },
  retention: {
    name: named("Newcomers who stay"),
    reading: "contributed again two to three months after the first time",
  },
  "share-of-voice": { name: named("Share of the conversation") },
  "contributor-absence-factor": {
    name: (part) => `How many people ${part?.noun ?? "it"} rests on`,
    reading: "the smallest number of people who together do more than half",
  },
  "largest-share": {
    name: (part) =>
      part === undefined ? "Largest share of one person" : `Largest share of one person in ${part.items}`,
  },
  "covered-demand": {
    name: named("New conversations at hours that are usually covered"),
    reading: "somebody answered in that hour of the week in a quarter of the weeks or more",
  },
  impressions: { name: named("How often posts were shown"), reading: "times, not people" },
  "new-followers": { name: named("New followers"), reading: "those who stopped following taken off" },
  "follower-growth": {
    name: named("Followers, against the begin of the period"),
    reading: "100%: as many as at the begin",
  },
  "responses-per-post": { name: named("Written responses to a post") },
  "posts-without-reaction": { name: named("Posts on which nobody reacted") },
};

/** Units in English. */
export const units: Readonly<Record<CountedUnit, UnitWords>> = {
  people: { one: "person", other: "people" },
  contributions: { one: "contribution", other: "contributions" },
  conversations: { one: "conversation", other: "conversations" },
  "replies-per-conversation": { one: "reply per conversation", other: "replies per conversation" },
  "people-per-conversation": { one: "person per conversation", other: "people per conversation" },
  impressions: { one: "time", other: "times" },
  followers: { one: "follower", other: "followers" },
  "responses-per-post": { one: "response per post", other: "responses per post" },
  hours: { one: "hour", other: "hours" },
  days: { one: "day", other: "days" },
};
