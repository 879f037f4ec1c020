import type { CountedUnit } from "../counted-unit.js";
import type { UnitWords } from "../language.js";

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
  acts: { one: "act", other: "acts" },
  hours: { one: "hour", other: "hours" },
  days: { one: "day", other: "days" },
  "share-difference": { one: "percentage point", other: "percentage points" },
  departments: { one: "department", other: "departments" },
  subjects: { one: "subject", other: "subjects" },
  groups: { one: "group", other: "groups" },
  gatherings: { one: "gathering", other: "gatherings" },
  attendances: { one: "attendance", other: "attendances" },
};
