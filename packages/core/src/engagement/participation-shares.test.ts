import { expect, it } from "vitest";
import { byAmounts, community, contributed, day, days, observed } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { type ParticipationShares, participationShares } from "./participation-shares.js";

const window = days(30);
const silent = (count: number): readonly FactRecord[] =>
  Array.from({ length: count }, (_, index) => ({ kind: "member", id: `silent${index}` }));
const shares = (amounts: readonly number[], more: readonly FactRecord[] = []): ParticipationShares =>
  participationShares(community([observed(0, 30), ...byAmounts("reply", amounts), ...more], ["memberList"]), {
    window,
  })._unsafeUnwrap();
const values = ({ silent: none, occasional, mostActive }: ParticipationShares) =>
  [none, occasional, mostActive].map(({ value }) => value);
const content = ({ byMostActiveHundredth, byNextNineHundredths, byOthers }: ParticipationShares) =>
  [byMostActiveHundredth, byNextNineHundredths, byOthers].map((figure) => figure._unsafeUnwrap().value);

// Metrics.md §6.4: 90 zeros, nine members with 1 and one with 90.
it("finds exact 90-9-1", () => {
  const found = shares([90, 1, 1, 1, 1, 1, 1, 1, 1, 1], silent(90));
  expect(values(found)).toEqual([0.9, 0.09, 0.01]);
  expect(found.silent).toMatchObject({
    sampleSize: 100,
    sampleOf: "members",
    definition: "participation-shares/silent@1",
  });
  const [head = 0, next = 0, others = 0] = content(found);
  expect(head).toBeCloseTo(90 / 99, 12);
  expect(next).toBeCloseTo(9 / 99, 12);
  expect(others).toBeCloseTo(0, 12);
});

// Van Mierlo 2014 (metrics.md §6.4): superusers 74.7 %, contributors 24.0 %, lurkers 1.3 %; put in by construction.
it("gives the content of the hundredth, the next nine and the rest, by rank", () => {
  const nine = [27, 27, 27, 27, 27, 27, 26, 26, 26];
  const found = shares([747, ...nine, ...Array.from({ length: 13 }, () => 1)], silent(77));
  const [head = 0, next = 0, others = 0] = content(found);
  expect(head).toBeCloseTo(0.747, 12);
  expect(next).toBeCloseTo(0.24, 12);
  expect(others).toBeCloseTo(0.013, 12);
  expect(found.byOthers._unsafeUnwrap()).toMatchObject({ sampleSize: 1000, sampleOf: "contributions" });
});

it("never has nobody at the top (A.1), and refuses hundredths under a hundred members", () => {
  expect(values(shares([7]))).toEqual([0, 0, 1]);
  expect(values(shares([99, 1], silent(2)))).toEqual([0.5, 0.25, 0.25]);
  expect(shares([7], silent(98)).byOthers._unsafeUnwrapErr()).toMatchObject({
    definition: "content-shares/others@1",
    reason: "too-few-contributors",
    needed: 100,
    found: 99,
  });
});

it("takes for members who is listed by the end or contributed; no machine, nobody who joined later or was only seen", () => {
  const found = shares(
    [2, 2],
    [
      ...silent(1),
      { kind: "member", id: "later", joinedAt: formatInstant(window.until) },
      { kind: "member", id: "bot", actor: "automated" },
      { kind: "member", id: "seen", membership: "seen" },
      contributed("reply", "bot", day(1)),
    ],
  );
  expect(found.silent).toMatchObject({ value: 1 / 3, sampleSize: 3 });
});

it("is refused without a list, and where nobody contributed", () => {
  const unlisted = community([observed(0, 60), ...byAmounts("reply", [2])]);
  expect(participationShares(unlisted, { window })._unsafeUnwrapErr()).toMatchObject({ missing: ["memberList"] });
  const quiet = community([observed(0, 60), ...silent(3)], ["memberList"]);
  expect(participationShares(quiet, { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions" });
  const earlier = community([observed(-30, 60), ...silent(3), contributed("reply", "ann", day(-3))], ["memberList"]);
  expect(participationShares(earlier, { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions" });
});
