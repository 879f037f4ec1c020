import { expect, it } from "vitest";
import { community, days, opening, reply } from "../activity/tiny-community.test-support.js";
import { reciprocity } from "./reciprocity.js";
import { pairsOfArcs, replyArcs } from "./reply-arcs.js";
import { replyPairs } from "./reply-pairs.js";

const records = [
  { kind: "member", id: "bot", actor: "automated" } as const,
  { ...opening("c", "eve", 0), id: "c" },
  { ...reply("c", "ann", 1), id: "r" },
  { ...reply("c", "eve", 2), target: "r" },
  { ...reply("c", "bob", 3), target: "r" },
  reply("c", "bob", 4),
  reply("c", "eve", 5),
  reply("c", "?", 6),
  reply("c", "bot", 7),
  { ...reply("c", "ann", 8), target: "c" },
];
const dataset = community(records);
const everywhere = new Uint8Array(dataset.venues.length).fill(1);

it("tells who replied to whom, each direction once (by hand)", () => {
  const { length, from, to } = replyArcs(dataset, days(90), everywhere);
  const name = (person = -1) => dataset.people.pseudonyms[person];
  const arcs = [...from].map((person, arc) => `${name(person)}→${name(to[arc])}`);
  expect(length).toBe(4);
  expect(arcs).toEqual(["ann→eve", "bob→ann", "bob→eve", "eve→ann"]);
});

it("has the pairs of replyPairs, and the share of arcs that are answered (by hand: 2 of 4)", () => {
  const arcs = replyArcs(dataset, days(90), everywhere);
  expect(pairsOfArcs(arcs, dataset.people.length)).toEqual(replyPairs(dataset, days(90), everywhere));
  expect(reciprocity(arcs, pairsOfArcs(arcs, dataset.people.length))).toBe(0.5);
});

it("has no arcs where nobody replied in the window or at the venues", () => {
  const early = replyArcs(dataset, days(10, -20), everywhere);
  expect([early.length, reciprocity(early, early)]).toEqual([0, undefined]);
  expect(replyArcs(dataset, days(90), new Uint8Array(everywhere.length)).length).toBe(0);
});
