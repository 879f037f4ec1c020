import type { RecordKind } from "@org/community-core/source";

/** What a source yields, in English. */
export const recordKinds: Readonly<Record<RecordKind, string>> = {
  absence: "absences",
  aggregate: "totals",
  contribution: "contributions",
  conversation: "conversations",
  duty: "duties",
  gathering: "gatherings",
  identityLink: "links between accounts",
  interview: "interviews",
  member: "members",
  observation: "periods looked at",
  organisation: "organisations",
  reactionTotal: "numbers of likes",
  stakeholderGroup: "target groups",
  timeEntry: "hours spent",
  venue: "meeting places",
  removal: "removals",
  issue: "issues",
  end: "ends of a read",
};
