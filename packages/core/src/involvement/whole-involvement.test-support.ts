import type { InvolvementDocument } from "./document/involvement-document.js";

/** A document of which nothing is missing and in which nothing contradicts or warns: each test changes something. */
export const wholeInvolvement: InvolvementDocument = {
  asOf: "2027-03-01",
  community: { id: "c", name: "Starters" },
  organisation: { id: "o", departments: ["Service", "Product", "Communication"] },
  reasons: [
    { aim: "awareness", statement: "colleagues know that it is there" },
    { aim: "adoption", statement: "product managers ask it first" },
  ],
  initiatives: [
    {
      id: "ask-first",
      kind: "tasks",
      state: "running",
      strategy: { goal: "g", interestOfOrganisation: "o", interestOfCommunity: "c" },
      aims: ["adoption"],
      departments: ["Product"],
      owner: "ann",
      hoursPerWeek: 4,
      evidence: [{ what: "the form was changed", on: "2027-01-10" }],
    },
    {
      id: "lunch",
      kind: "meetings",
      state: "planned",
      strategy: { goal: "g", interestOfOrganisation: "o", interestOfCommunity: "c" },
      aims: ["awareness"],
      departments: ["Service"],
      owner: "bo",
      until: "2027-06-01",
    },
  ],
  ambassadors: [
    { id: "cas", department: "Service", informs: true, affinity: "strong" },
    { id: "dee", department: "Product", informs: false, affinity: "some" },
    { id: "eva", department: "Communication", informs: true, affinity: "some" },
  ],
  wins: [
    {
      id: "w1",
      what: "a member praised the answers",
      origin: "testimony",
      told: [
        { channel: "newsletter", on: "2027-02-01", by: "ambassador" },
        { channel: "statistics", on: "2027-02-15", by: "community-manager" },
      ],
    },
  ],
  sharing: { everyWeeks: 2, channels: ["newsletter"] },
  learnings: [
    { id: "l1", what: "the form is unclear", from: "the form", sharedWith: ["Product"], changed: "the form" },
  ],
  support: {
    staff: { stance: "warm", shownBy: ["they join"] },
    management: { stance: "warm", shownBy: ["they free time"] },
    board: { stance: "warm", shownBy: ["it stands in the annual plan"] },
  },
  lineManagers: [
    { id: "fay", department: "Service", hoursFreedPerWeek: 4 },
    { id: "gus", department: "Product", hoursFreedPerWeek: 0 },
  ],
  personalGoals: [{ id: "p1", person: "ann", statement: "asks members before each change", about: "own-work" }],
  manager: {
    id: "bo",
    department: "Communication",
    engagement: "employee",
    money: "own",
    sharesWorkWith: ["ann"],
  },
  sponsors: [
    { id: "hal", level: "board" },
    { id: "ida", level: "management" },
  ],
  ending: "the board, after a talk with the members",
};

/** The keys of a document, each of which may be taken away. */
export type InvolvementChange = { readonly [Key in keyof InvolvementDocument]?: InvolvementDocument[Key] | undefined };

/** The whole document with a change; what is `undefined` is left out. */
export function involvementWith(change: InvolvementChange): InvolvementDocument {
  const entries = Object.entries({ ...wholeInvolvement, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
