import { expect, it } from "vitest";
import type { SourceRecord } from "./records.js";
import { withoutPeople } from "./without-people.js";

const at = "2026-11-21T09:00:00Z";
const act = { kind: "contribution", id: "1", type: "reply", at } as const;
const hour = { kind: "timeEntry", duty: "answering", date: "2026-11-21", hours: 1 } as const;
const duty = { kind: "duty", holder: "p2", duty: "answering" } as const;
const gathering = { kind: "gathering", id: "g", form: "offline", startsAt: at } as const;

it.each<[string, SourceRecord, SourceRecord | undefined]>([
  ["a member", { kind: "member", id: "p1" }, undefined],
  ["the removal of a member", { kind: "removal", of: "member", id: "p1" }, undefined],
  ["an absence", { kind: "absence", person: "p1", from: "2026-11-21" }, undefined],
  ["a held duty", { ...duty, holder: "p1" }, undefined],
  ["a link from", { kind: "identityLink", person: "p1", same: "x" }, undefined],
  ["a link to", { kind: "identityLink", person: "x", same: "p1" }, undefined],
  ["a backup and guide", { ...duty, backup: "p1", guide: "p1" }, duty],
  ["an author", { ...act, author: "p1" }, act],
  ["who accepted", { ...act, accepted: { at, by: "p1" } }, { ...act, accepted: { at } }],
  ["hours", { ...hour, person: "p1" }, hour],
  [
    "an attendee, whose seat stays counted",
    { ...gathering, attendees: ["p1", "p2"] },
    { ...gathering, attendees: ["p2"], attendance: 2 },
  ],
  ["the only organiser", { ...gathering, organisers: ["p1"] }, gathering],
])("forgets %s", (_, record, left) => {
  expect(withoutPeople(Object.freeze(record), new Set(["p1"]))).toEqual(left);
});

it("gives back the record itself if it names nobody", () => {
  const conversation: SourceRecord = { kind: "conversation", id: "p1" };
  expect(withoutPeople(conversation, new Set(["p1"]))).toBe(conversation);
});
