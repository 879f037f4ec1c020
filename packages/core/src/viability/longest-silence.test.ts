import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { longestSilence } from "./longest-silence.js";

const window = days(30);
const at = (...moments: readonly number[]): readonly FactRecord[] =>
  moments.map((moment) => contributed("reply", "ann", day(moment)));

it.each<[string, readonly number[], number]>([
  ["between two contributions", [2, 12, 20], 10],
  ["before the first", [13, 20, 25], 13],
  ["after the last", [1, 2, 10], 20],
  ["of everything on one instant", [5, 5, 5], 25],
  ["in fractions of a day", [0, 0.5, 10, 20, 29], 10],
  ["of an empty window: an answer", [], 30],
  ["not broken by what lies outside", [-1, 30], 30],
])("%s (by hand)", (_title, moments, expected) => {
  const dataset = community([observed(-10, 40), ...at(...moments, -9)]);
  expect(figureOf(longestSilence(dataset, { window }))).toBe(expected);
});

it("is not broken by machines, but by somebody whose name is not known, and by a like", () => {
  const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
  const dataset = (author: string) =>
    community([observed(0, 30), bot, ...at(0, 29.9), contributed("reaction", author, day(15))]);
  expect(figureOf(longestSilence(dataset("bot"), { window }))).toBe(29.9);
  expect(figureOf(longestSilence(dataset("?"), { window }))).toBe(15);
});

it("is only of what was looked at", () => {
  expect(figureOf(longestSilence(community(at(20, 24)), { window }))).toBe(6);
  expect(figureOf(longestSilence(community([observed(10, 26), ...at(20, 24)]), { window }))).toBe(10);
  expect(figureOf(longestSilence(community([observed(16, 26), ...at(20, 22)]), { window }))).toBe(4);
});

it("ends where nobody looked, and takes up no day of that", () => {
  const cut = community([{ ...observed(0, 30), gaps: [gap(8, 20)] }, ...at(1, 28)]);
  expect(figureOf(longestSilence(cut, { window }))).toBe(8);
  const filled = community([{ ...observed(0, 30), gaps: [gap(8, 20)] }, observed(7, 21), ...at(1, 28)]);
  expect(figureOf(longestSilence(filled, { window }))).toBe(27);
  const two = community([observed(0, 12), observed(20, 30), ...at(0, 29)]);
  expect(figureOf(longestSilence(two, { window }))).toBe(12);
});

it("counts days on which every venue was looked at that was for a third of the window", () => {
  const inVenue = (venue: string, until: number) => ({ ...observed(0, until), venue });
  const said = ["lively", "quiet"].map((venue) => contributed("reply", "ann", day(1), { venue }));
  const both = community([inVenue("lively", 12), inVenue("quiet", 30), ...said]);
  expect(figureOf(longestSilence(both, { window }))).toBe(11);
  const hardly = community([inVenue("lively", 9), inVenue("quiet", 30), ...said]);
  expect([figureOf(longestSilence(hardly, { window })), ...caveatsOf(longestSilence(hardly, { window }))]).toEqual([
    29,
    "window-seen-in-part",
  ]);
});

it("is refused where under a third of the window was looked at", () => {
  const refusal = (dataset: CommunityDataset) => longestSilence(dataset, { window })._unsafeUnwrapErr();
  const unseen = { type: "InsufficientData", reason: "window-not-seen" };
  expect(refusal(community([observed(0, 9.5), ...at(1)]))).toMatchObject({ ...unseen, needed: 10, found: 9 });
  const cut = community([{ ...observed(0, 30), gaps: [gap(4, 25)] }, ...at(1)]);
  expect(refusal(cut)).toMatchObject({ ...unseen, found: 9 });
  expect(longestSilence(community([observed(0, 10), ...at(1)]), { window }).isOk()).toBe(true);
  expect(refusal(community(at(-20)))).toMatchObject({ ...unseen, needed: 30, found: 0 });
});

it("tells gaps in the observation", () => {
  const dataset = community([{ ...observed(0, 30), gaps: [gap(5, 6)] }, ...at(0, 20)]);
  expect(caveatsOf(longestSilence(dataset, { window }))).toEqual(["gaps-in-observation"]);
  expect(caveatsOf(longestSilence(dataset, { window: days(20, 6) }))).toEqual([]);
  expect(caveatsOf(longestSilence(dataset, { window: days(5) }))).toEqual([]);
});
