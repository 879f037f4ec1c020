import type { InvolvementTerms } from "../involvement-words.js";

/** What the words of an involvement document are called within a sentence, in English. */
export const terms: InvolvementTerms = {
  aims: {
    awareness: "that colleagues know the community",
    adoption: "that the community is used in daily work, products and projects",
    acceptance: "that the community is accepted and valued",
  },
  kinds: {
    tasks: "part of somebody's tasks",
    products: "part of products and services",
    projects: "part of internal projects",
    meetings: "offline meetings",
    ambassadors: "ambassadors within the organisation",
    training: "training for colleagues",
  },
  levels: { staff: "the staff", management: "the line managers", board: "the board" },
  channels: {
    magazine: "the internal magazine",
    newsletter: "a newsletter",
    presentation: "a presentation",
    highlight: "the highlight of the week",
    statistics: "the statistics",
    other: "another channel",
  },
  tellers: {
    "community-manager": "the community manager",
    ambassador: "an ambassador",
    colleague: "a colleague",
    "line-manager": "a line manager",
    board: "the board",
    member: "a member",
  },
};
