import type { MeasureName, Part } from "../codes.js";
import type { MeasureWords } from "../language.js";
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
  edit: { noun: "editing", items: "the edits" },
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
  day: { noun: "on an average day", items: "a day" },
  month: { noun: "in 30 days, on average", items: "30 days" },
  regular: { noun: "regulars", items: "the regulars" },
  lapsed: { noun: "fell silent for 90 days", items: "those who lapsed" },
  back: { noun: "back after 90 silent days", items: "those who came back" },
  fresh: { noun: "this month only", items: "those of one month" },
  "long-time": { noun: "over a year", items: "those of over a year" },
  "second-contribution": { noun: "a second contribution", items: "the second contributions" },
  duty: { noun: "holding a duty", items: "the duties" },
  answered: { noun: "with an answer", items: "those with an answer" },
  unanswered: { noun: "without an answer", items: "those without an answer" },
  acts: { noun: "how often", items: "the acts" },
  before: { noun: "new in the 14 days before", items: "those before" },
  after: { noun: "new in the 14 days from then on", items: "those after" },
  silent: { noun: "silent", items: "the silent" },
  occasional: { noun: "now and then", items: "those of now and then" },
  "most-active": { noun: "the most active", items: "the most active" },
  "one-person": { noun: "by at least one person", items: "what one person covers" },
  "two-people": { noun: "by at least two people", items: "what two people cover" },
  active: { noun: "more than once a month", items: "those who contribute more than once a month" },
  new: { noun: "new", items: "the new ones" },
  longest: { noun: "the longest", items: "the longest" },
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
  "answered-openings": {
    name: named("Conversations with a reply"),
    reading: "begun by members; by anyone where roles are not known",
  },
  "unanswered-openings": { name: named("Conversations without a reply") },
  "replies-per-conversation": { name: named("Replies to a conversation") },
  "participants-per-conversation": { name: named("People in a conversation") },
  "unanswered-subjects": {
    name: named("Subjects that nobody answers"),
    reading: "three or more conversations about them, and none got a reply in a week",
  },
  "unanswered-groups": {
    name: named("Groups that nobody answers"),
    reading: "three or more conversations by them, and none got a reply in a week",
  },
  "organisation-reply-share": {
    name: named("Replies in what the organisation says"),
    reading: "the rest begins conversations: 0% is sending alone",
  },
  echo: { name: named("Conversations of the organisation to which a member replied within a week") },
  "echo-followed-up": { name: named("Conversations of the organisation in which it came back after a member's reply") },
  "share-of-voice-trend": { name: named("Change in the share of the conversation, against the period before") },
  "colleagues-who-take-part": {
    name: named("Other colleagues who take part"),
    reading: "of those who hold a duty for the community",
  },
  "departments-that-take-part": {
    name: named("Departments that take part"),
    reading: "of those that hold a duty for the community",
  },
  contributions: {
    name: (part) => (part === undefined ? "Contributions" : `Contributions (${part.items.replace(/^the /, "")})`),
  },
  gatherings: { name: named("Gatherings, online and offline") },
  "burstiness-corrected": {
    name: named("Whether contributions come evenly or in bursts"),
    reading: "−1: like a clock; 0: at random; towards 1: in bursts, with long silences between",
  },
  reciprocity: {
    name: named("Replies between people that go both ways"),
    reading: "100%: whoever replied to somebody was replied to by them",
  },
  "largest-component": {
    name: named("People who hang together by replies"),
    reading: "the largest circle of people who replied to each other, directly or through others",
  },
  "degree-centralisation": {
    name: named("How far all replies go by one person"),
    reading: "0: everybody has as many partners; 1: all exchange replies with one person alone",
  },
  "network-density": {
    name: named("Pairs of people who exchanged replies"),
    reading: "of all pairs that there could be; it falls as a community grows",
  },
  "social-resilience": {
    name: named("People who would not be left alone if one partner went"),
    reading: "who stay if all go who exchange replies with one person alone, and so on",
  },
  "bridging-people": {
    name: named("People through whom alone others take part"),
    reading: "without their replies somebody would be cut off from the rest",
  },
  gini: { name: named("Inequality of participation"), reading: "0: all do the same; 1: one person does everything" },
  "top-ten-share": { name: named("Share of the ten most active people") },
  "top-hundredth-share": { name: named("Share of the most active hundredth") },
  "core-contributors": {
    name: named("People who do most of it"),
    reading: "the core: together four fifths of everything",
  },
  "regular-contributors": {
    name: named("People who do most of the rest"),
    reading: "by how much, not by how often: together with the core 95% of everything",
  },
  "casual-contributors": { name: named("People who do a little"), reading: "together the last 5% of everything" },
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
    name: named("New conversations at covered hours"),
    reading: "somebody answered in that hour of the week in a quarter of the weeks or more",
  },
  impressions: { name: named("How often posts were shown"), reading: "times, not people" },
  "new-followers": { name: named("New followers"), reading: "those who stopped following taken off" },
  "follower-growth": {
    name: named("Followers, against the beginning of the period"),
    reading: "100%: as many as at the beginning",
  },
  "responses-per-post": { name: named("Written responses to a post") },
  "posts-without-reaction": { name: named("Posts on which nobody reacted") },
  "active-members": { name: (part) => `People active${part === undefined ? "" : ` ${part.noun}`}` },
  stickiness: {
    name: named("Of those there in 30 days: how many on a day"),
    reading: "100%: the same people every day",
  },
  "members-by-stage": { name: named("People by stage"), reading: "regulars: there in 3 of the last 4 weeks" },
  stability: {
    name: named("People of the last whole month"),
    reading:
      "how many months on end they have been there; Wikipedias aim at 30 to 40% this month only, and a third over a year",
  },
  conversion: {
    name: named("Who goes one step further"),
    reading: "of those at the step before it that can be seen",
  },
  "newcomers-answered": { name: named("Newcomers with an answer within two days") },
  "return-of-newcomers": {
    name: named("Newcomers who came back within a month"),
    reading: "what goes together is not yet cause and effect",
  },
  "outreach-followed": {
    name: named("Reaching out to members, and who came"),
    reading: "what goes together is not yet cause and effect",
  },
  "head-to-consult": {
    name: named("Members who do most of it, hosts left out"),
    reading: "whom to ask before something is decided",
  },
  "participation-shares": {
    name: named("Members by how much they do"),
    reading: "often seen: 90% silent, 9% now and then, 1% most active",
  },
  "self-generated-growth": { name: named("Share of the invitations that members send themselves") },
  "critical-mass": {
    name: (part) => (part === undefined ? "Critical mass" : `Members who contribute, ${part.noun}`),
    reading: "100%: as many active members as a community of this size needs to go on by itself",
  },
  replacement: {
    name: (part) => (part === undefined ? "New regulars for each one who fell silent" : `Regulars, ${part.noun}`),
    reading: "regular: there in 3 of 4 weeks on end",
  },
  "days-without-contribution": { name: named("Days on which nobody contributed") },
  "waiting-openings": {
    name: (part) =>
      part === undefined
        ? "Conversations of members that still wait for a reply"
        : `How long those that wait have waited (${part.noun})`,
  },
  dormancy: {
    name: named("Small communities like this one that fell silent"),
    reading: "as many people and as long a silence; silent three to six months later, half came back within a year",
  },
  "build-up": {
    name: named("How much of the time for building up is over"),
    reading: "100%: all of it; building up can take a year",
  },
};
