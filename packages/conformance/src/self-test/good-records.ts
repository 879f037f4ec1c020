import type { FactRecord, MemoryRecord } from "@org/community-core/source";

const morning = "2026-03-02T09:00:00.000Z";
const noon = "2026-03-02T12:00:00.000Z";
const evening = "2026-03-02T18:00:00.000Z";
const seenFrom = "2026-03-01T00:00:00.000Z";
const seenUntil = "2026-03-03T00:00:00.000Z";

/** A name that stands in the good source and is classified. */
export const classifiedName = 'Ada "Example" O’Neill';

/** A title that stands in the good source and is classified. */
export const classifiedTitle = "How do I begin?";

/** The contributions of the good source: every type, two of them in a conversation whose venue they do not name. */
export const goodContributions: readonly FactRecord<"contribution">[] = [
  { kind: "contribution", id: "1", type: "opening", at: morning, author: "p1", conversation: "c1", version: 2 },
  {
    kind: "contribution",
    id: "2",
    type: "reply",
    at: noon,
    author: "p2",
    conversation: "c1",
    target: "1",
    accepted: {},
  },
  { kind: "contribution", id: "3", type: "reply", at: evening, conversation: "c1", target: "2" },
  { kind: "contribution", id: "4", type: "reaction", at: noon, author: "p2", target: "1", venue: "v1" },
  { kind: "contribution", id: "5", type: "edit", at: evening, author: "p2", target: "1", observedAt: evening },
  { kind: "contribution", id: "6", type: "flag", at: evening, author: "robot", target: "3" },
  { kind: "contribution", id: "7", type: "moderation", at: evening, author: "p1", target: "3", act: "handle-flag" },
  { kind: "contribution", id: "8", type: "invitation", at: morning, author: "p1", venue: "v1" },
  { kind: "contribution", id: "9", type: "feedback", at: evening, author: "p2" },
];

/** Everything else in the good source: an example of each capability, and what was looked at. */
export const goodFacts: readonly MemoryRecord[] = [
  {
    kind: "member",
    id: "p1",
    joinedAt: seenFrom,
    organisation: "o1",
    groups: ["g1"],
    identityVisibility: "real-name",
    name: classifiedName,
  },
  { kind: "member", id: "p2", joinedAt: seenFrom },
  { kind: "member", id: "p3" },
  { kind: "member", id: "robot", actor: "automated", membership: "seen" },
  { kind: "organisation", id: "o1" },
  { kind: "stakeholderGroup", id: "g1" },
  { kind: "venue", id: "v1", style: "threaded" },
  {
    kind: "conversation",
    id: "c1",
    venue: "v1",
    subjects: ["beginning"],
    closedAt: evening,
    acceptedAnswer: "2",
    title: classifiedTitle,
  },
  { kind: "reactionTotal", on: "1", count: 3, observedAt: evening },
  { kind: "gathering", id: "m1", form: "offline", startsAt: noon, organisers: ["p1"], attendees: ["p1", "p2"] },
  { kind: "duty", holder: "p1", duty: "answering", from: "2026-03-01", backup: "p2" },
  { kind: "absence", person: "p1", from: "2026-03-09", until: "2026-03-13" },
  { kind: "timeEntry", person: "p2", duty: "outreach", date: "2026-03-02", hours: 1.5, count: 60 },
  {
    kind: "aggregate",
    metric: "page-views",
    venue: "v1",
    from: seenFrom,
    until: seenUntil,
    value: 12,
    temporality: "change",
  },
  { kind: "aggregate", metric: "followers", from: "2026-03-01", until: "2026-03-02", value: 3, temporality: "level" },
  { kind: "interview", id: "i1", willing: "yes" },
  { kind: "identityLink", person: "p2", same: "ada", sameSource: "chat" },
  {
    kind: "observation",
    kinds: ["openings", "replies", "reactions", "edits", "flags", "moderationActs", "invitations", "feedback"],
    from: seenFrom,
    until: seenUntil,
    complete: true,
    gaps: [{ from: "2026-03-02T20:00:00Z", until: "2026-03-02T21:00:00Z", reason: "maintenance" }],
  },
];

/** What changed in the good source later: something new, something changed, something gone. */
export const goodIncrement: readonly MemoryRecord[] = [
  {
    kind: "contribution",
    id: "10",
    type: "reply",
    at: "2026-03-04T09:00:00Z",
    author: "p3",
    conversation: "c1",
    target: "3",
  },
  { kind: "contribution", id: "1", type: "opening", at: morning, conversation: "c1", version: 3 },
  { kind: "removal", of: "contribution", id: "9" },
  {
    kind: "observation",
    kinds: ["openings", "replies", "reactions", "edits", "flags", "moderationActs", "invitations", "feedback"],
    from: seenUntil,
    until: "2026-03-05T00:00:00.000Z",
    complete: true,
  },
];
