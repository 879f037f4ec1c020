/** What a counted row stands for in the figure. */
export type EvidenceRole = (typeof evidenceRoles)[number];

/** All roles. */
export const evidenceRoles = [
  "counted",
  "answered",
  "unanswered",
  "this-window",
  "window-before",
  "member",
  "colleague",
  "communityManager",
  "came-back",
  "did-not-come-back",
  "silence",
  // Conversations:
  "waiting",
  "not-waiting",
  "echoed",
  "not-echoed",
  "followed-up",
  "not-followed-up",
  "covered",
  "not-covered",
  "own-opening",
  "own-reply",
  // People:
  "contributed",
  "silent",
  "became-regular",
  "lapsed",
  "reached",
  "not-reached",
  "took-part",
  "did-not-take-part",
  "newcomer",
  // Who replied to whom:
  "tie",
  "returned",
  "not-returned",
  "in-network",
  "in-largest-part",
  "outside-largest-part",
  "in-core",
  "outside-core",
  "bridging",
  // Days and moments:
  "day",
  "end-of-span",
  "days-around",
  "began",
  "now",
  "horizon-over",
  // Totals:
  "level",
  "change",
  "with-reaction",
  "without-reaction",
] as const;

/** What a row is that is no contribution. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** All of these. */
export const evidenceKinds = [
  "end-of-observation",
  "person",
  "replies",
  "role",
  "day",
  "days",
  "moment",
  "gathering",
  "time-entry",
  "total",
] as const;
