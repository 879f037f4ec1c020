import { expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { shareOfVoice } from "./share-of-voice.js";

const window = days(30);
const duties: readonly FactRecord[] = [
  { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
  { kind: "duty", holder: "col", duty: "answering", from: "2025-01-01", until: "2026-01-10", engagement: "employee" },
  { kind: "duty", holder: "vol", duty: "welcoming", from: "2025-01-01", engagement: "volunteer" },
];
const said = [
  opening("a", "mia", 0),
  reply("a", "col", 1),
  reply("a", "vol", 2),
  reply("a", "ann", 3),
  opening("b", "ann", 4),
  reply("b", "bob", 5),
  reply("b", "mia", 6),
  // After his last day col is a member.
  reply("b", "col", 20 * 24),
];

it("divides what is said over three sides that sum to 1 (S36, by hand: 2, 1 and 5 of 8)", () => {
  const dataset = community([observed(0, 30), ...duties, ...said], ["duties"]);
  const { communityManagers, colleagues, members } = shareOfVoice(dataset, { window })._unsafeUnwrap();
  expect([communityManagers.value, colleagues.value, members.value]).toEqual([0.25, 0.125, 0.625]);
  expect(members).toMatchObject({ unit: "share", sampleSize: 8, definition: "share-of-voice/members@1" });
  expect(members.interval).toBeUndefined();
});

it("leaves out likes, machines and unknown authors, and tells the last", () => {
  const dataset = community([
    observed(0, 30),
    ...duties,
    ...said,
    { kind: "member", id: "bot", actor: "automated" },
    contributed("reaction", "mia", day(1)),
    reply("b", "bot", 7),
    reply("b", "?", 8),
  ]);
  const { communityManagers } = shareOfVoice(dataset, { window })._unsafeUnwrap();
  expect(communityManagers.value).toBe(0.25);
  expect(communityManagers.caveats).toEqual([{ code: "unknown-authors", params: { count: 1 } }]);
});

it("gives 0 and 1 as answers where roles are known and nobody holds one", () => {
  const { communityManagers, members } = shareOfVoice(community(said, ["duties"]), { window })._unsafeUnwrap();
  expect([communityManagers.value, members.value]).toEqual([0, 1]);
});

it("counts other types where they are named", () => {
  const dataset = community([
    ...duties,
    ...said,
    contributed("reaction", "mia", day(1)),
    contributed("reaction", "ann", day(1)),
  ]);
  expect(shareOfVoice(dataset, { window, types: ["reaction"] })._unsafeUnwrap().communityManagers.value).toBe(0.5);
});

it("refuses where roles are unknown, not dated, or nobody spoke", () => {
  expect(shareOfVoice(community(said), { window })._unsafeUnwrapErr()).toEqual({
    type: "CapabilityMissing",
    definition: "share-of-voice@1",
    missing: ["duties"],
  });
  const seen: FactRecord = { kind: "duty", holder: "ann", duty: "steering", observedAt: "2026-01-20T00:00:00Z" };
  const undated = community([...duties, seen, ...said]);
  expect(shareOfVoice(undated, { window })._unsafeUnwrap().members.value).toBe(0.375);
  expect(shareOfVoice(undated, { window: days(10) })._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "share-of-voice@1",
    reason: "roles-not-dated",
    needed: 3,
    found: 2,
  });
  const silent = community([observed(0, 90), ...duties, ...said]);
  expect(shareOfVoice(silent, { window: days(30, 40) })._unsafeUnwrapErr()).toMatchObject({
    reason: "no-contributions",
  });
});

it("cuts the days of duties in the time zone", () => {
  const steering: FactRecord = { kind: "duty", holder: "mia", duty: "steering", from: "2026-01-02" };
  const dataset = community([observed(0, 30), steering, opening("a", "mia", 23.5), reply("a", "ann", 24)]);
  const share = (timeZone: string) =>
    shareOfVoice(dataset, { window, timeZone })._unsafeUnwrap().communityManagers.value;
  expect([share("UTC"), share("Europe/Amsterdam")]).toEqual([0, 0.5]);
});
