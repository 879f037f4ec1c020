import { expect, it } from "vitest";
import { community, contributed, days, hour, opening, reply } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { replyPairs } from "./reply-pairs.js";

function pairsOf(records: readonly FactRecord[]): readonly string[] {
  const dataset = community(records);
  const { one, other } = replyPairs(dataset, days(90), new Uint8Array(dataset.venues.length).fill(1));
  const { pseudonyms } = dataset.people;
  return [...one].map((person, index) => `${pseudonyms[person]}–${pseudonyms[other[index] ?? -1]}`);
}

it("pairs who replied with whom, each pair once, whoever replied (by hand)", () => {
  const records = [
    { kind: "member", id: "bot", actor: "automated" } as const,
    { ...opening("c", "eve", 0), id: "c" },
    { ...reply("c", "ann", 1), id: "r" },
    { ...reply("c", "eve", 2), target: "r" },
    { ...reply("c", "bob", 3), target: "r" },
    reply("c", "eve", 4),
    reply("c", "?", 5),
    reply("c", "bot", 6),
    contributed("reply", "cas", hour(7)),
    reply("c", "dee", 90 * 24),
  ];
  expect(pairsOf(records)).toEqual(["ann–bob", "ann–eve"]);
});
