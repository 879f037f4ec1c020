import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
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
  expect(figureOf(longestSilence(community([observed(18, 26), ...at(20, 22)]), { window }))).toBe(4);
  expect(longestSilence(community(at(-20)), { window })._unsafeUnwrapErr()).toMatchObject({
    type: "CapabilityMissing",
  });
});

it("tells gaps in the observation", () => {
  const gap = { from: formatInstant(day(5)), until: formatInstant(day(6)) };
  const dataset = community([{ ...observed(0, 30), gaps: [gap] }, ...at(0, 20)]);
  expect(caveatsOf(longestSilence(dataset, { window }))).toEqual(["gaps-in-observation"]);
  expect(caveatsOf(longestSilence(dataset, { window: days(20, 6) }))).toEqual([]);
  expect(caveatsOf(longestSilence(dataset, { window: days(5) }))).toEqual([]);
});
