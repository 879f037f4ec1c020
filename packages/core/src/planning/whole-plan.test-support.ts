import type { CommunityPlan } from "./community-plan.js";

/** A plan of which nothing is missing and in which nothing contradicts: each test takes something away. */
export const wholePlan: CommunityPlan = {
  community: { id: "c", name: "Old hands", approach: "built", about: ["reading old hands"], notAbout: ["money"] },
  organisation: { id: "o", departments: ["Education", "Collection"] },
  drawnUpBy: [
    { id: "ann", department: "Education" },
    { id: "bo", department: "Collection" },
  ],
  groups: [
    {
      id: "g1",
      motives: ["to learn"],
      subjects: ["reading old hands"],
      valueForMembers: "help",
      valueForOrganisation: "transcripts",
    },
  ],
  venues: [{ id: "forum", style: "threaded" }],
  gatherings: ["a reading evening each month"],
  elsewhere: { exists: false },
  sharing: [{ id: "newsletter", group: "g1" }],
  team: [
    {
      id: "ann",
      department: "Education",
      isHost: true,
      expertise: "working",
      affinity: "strong",
      engagement: "employee",
      hoursPerWeek: 12,
    },
    { id: "bo", department: "Collection", expertise: "expert", affinity: "some", engagement: "employee" },
  ],
  partners: [{ id: "p1", name: "teachers", group: "g1", path: "they bring their pupils' parents" }],
  duties: [
    { holder: "ann", duty: "steering", hoursPerWeek: 4 },
    { holder: "bo", duty: "answering", hoursPerWeek: 6, delegated: true, guide: "ann" },
  ],
  time: [
    { person: "ann", duty: "steering", hoursPerWeek: 4 },
    { person: "bo", duty: "answering", hoursPerWeek: 6 },
  ],
  requirements: [{ id: "r1", statement: "images can be shown", isMet: true }],
  means: [{ id: "m1", statement: "leave to answer without asking first", isPresent: true }],
  goals: [
    {
      id: "goal",
      statement: "Questions get an answer",
      measure: "response-rate@1",
      target: 0.9,
      by: "2027-12-31",
      owner: "ann",
    },
  ],
  renewal: { reviewEveryMonths: 3, experiments: ["a week in which members choose the subject"] },
  contentStrategy: { what: "one puzzle a week", why: "they like to solve it" },
  activationStrategy: { what: "invite who asked in the reading room", why: "they get an answer" },
  limits: ["no advice on law"],
  values: ["openness"],
  mission: "to keep the past readable",
  passion: "old letters",
  horizonMonths: 24,
};
