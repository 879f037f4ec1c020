import { describe, expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  gap,
  hour,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import { createDataset } from "../dataset/create-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { karateTies } from "../network/small-graphs.test-support.js";
import { bridgingPeople } from "./bridging-people.js";
import { replyNetwork } from "./reply-network.js";
import { shareOfCoreness, socialResilience } from "./social-resilience.js";

const window = days(30);
const name = (person: number): string => `p${String(person).padStart(2, "0")}`;

/** Each tie a conversation of its own that the one opens and the other replies in. */
const exchanged = (ties: readonly (readonly [number, number])[]): readonly FactRecord[] =>
  ties.flatMap(([one, other], index) => [
    opening(`c${index}`, name(one), index / 10),
    reply(`c${index}`, name(other), index / 10 + 1),
  ]);

/** A circle of so many people, each replying to the next. */
const circle = (size: number): readonly FactRecord[] =>
  exchanged(Array.from({ length: size }, (_, one) => [one, (one + 1) % size] as const));

describe("the karate club of Zachary as a community that replies (metrics.md §6.6)", () => {
  const dataset = community([observed(0, 30), ...exchanged(karateTies)]);

  it("is as dense, as central and as tightly knit", () => {
    const network = replyNetwork(dataset, { window })._unsafeUnwrap();
    expect(network.density).toMatchObject({ unit: "share", sampleSize: 34, definition: "network-density@1" });
    expect(network.density.value).toBeCloseTo(0.139037, 6);
    expect(network.transitivity._unsafeUnwrap().value).toBeCloseTo(0.255682, 6);
    expect(network.averageClustering.value).toBeCloseTo(0.570638, 6);
    // By hand: the most ties are 17, so (17 · 34 − 2 · 78) / (33 · 32).
    expect(network.centralisation).toMatchObject({ unit: "coefficient", value: 422 / 1_056 });
    expect([network.reciprocity.value, network.largestComponent.value]).toEqual([0, 1]);
    expect(network.density.interval).toBeUndefined();
    expect(network.density.caveats).toEqual([{ code: "no-reply-targets" }]);
  });

  it("has its cores", () => {
    const levels = socialResilience(dataset, { window })._unsafeUnwrap();
    expect(levels.map(({ coreness, people }) => [coreness, people])).toEqual([
      [1, 34],
      [2, 33],
      [3, 22],
      [4, 10],
    ]);
    expect(levels[2]?.share).toMatchObject({ value: 22 / 34, definition: "social-resilience/coreness-3@1" });
  });

  it("hangs together by its first member alone, through whom 6 others do", () => {
    const { count, people } = bridgingPeople(dataset, { window })._unsafeUnwrap();
    expect(count).toMatchObject({ value: 1, unit: "people", sampleSize: 34 });
    // By hand: five know each other and only the first besides, and one knows the first alone.
    expect(people).toEqual([{ person: "p00", cutsOff: 6 }]);
  });
});

it("counts each direction once, and the share that is answered (by hand)", () => {
  const answered = [reply("c0", name(0), 5), reply("c0", name(1), 6), reply("c1", name(1), 5)];
  const records = [observed(0, 30), ...circle(10)];
  const before = replyNetwork(community(records), { window })._unsafeUnwrap();
  expect(before.reciprocity.value).toBe(0);
  // Without a target a reply is one to who opened: p00 and p01 answer themselves there, and only a target makes a tie back.
  const back = { ...reply("c0", name(0), 8), target: "r" };
  const named = { ...reply("c0", name(1), 7), id: "r" };
  const after = replyNetwork(community([...records, ...answered, named, back]), { window })._unsafeUnwrap();
  expect(after.reciprocity.value).toBe(2 / 11);
  expect([after.density.value, after.density.caveats]).toEqual([10 / 45, undefined]);
});

it("counts who is answered by nobody as in the network and alone", () => {
  const records = [observed(0, 30), ...circle(10), opening("x", "zoe", 1), contributed("reaction", "yan", hour(2))];
  const network = replyNetwork(community(records), { window })._unsafeUnwrap();
  expect([network.largestComponent.value, network.largestComponent.sampleSize]).toEqual([10 / 11, 11]);
  expect(socialResilience(community(records), { window })._unsafeUnwrap()[0]).toMatchObject({
    coreness: 0,
    people: 11,
    share: { value: 1 },
  });
});

it("takes in who is replied to for what they wrote before the window", () => {
  const old = [opening("old", "zoe", -48), reply("old", name(0), 1)];
  const records = [observed(-10, 30), ...circle(10), ...old];
  expect(replyNetwork(community(records), { window })._unsafeUnwrap().density.sampleSize).toBe(11);
});

it("refuses transitivity where nobody exchanged replies with two others", () => {
  const couples = exchanged([0, 1, 2, 3, 4].map((pair) => [2 * pair, 2 * pair + 1] as const));
  const { transitivity, largestComponent } = replyNetwork(community([observed(0, 30), ...couples]), {
    window,
  })._unsafeUnwrap();
  expect(transitivity._unsafeUnwrapErr()).toMatchObject({ reason: "no-common-partners", definition: "transitivity@1" });
  expect(largestComponent.value).toBe(0.2);
});

describe("says nothing", () => {
  const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
  const reasonOf = (records: readonly FactRecord[], asked = window): unknown =>
    replyNetwork(community([observed(0, 60), ...records]), { window: asked })._unsafeUnwrapErr();

  it.each([
    ["without contributions", [], "no-contributions", 0],
    ["of one member", [opening("c", "ann", 1), reply("c", "ann", 2)], "too-few-contributors", 1],
    ["of one conversation between nine", circle(9), "too-few-contributors", 9],
    ["of automated accounts alone", [bot, opening("c", "bot", 1), reply("c", "bot", 2)], "no-contributions", 0],
    [
      "where nobody replied",
      Array.from({ length: 12 }, (_, one) => opening(`c${one}`, name(one), one)),
      "no-replies",
      0,
    ],
  ])("%s", (_, records, reason, found) => {
    expect(reasonOf(records)).toMatchObject({ type: "InsufficientData", reason, found });
  });

  it("of windows before the first contribution and after the last", () => {
    expect(reasonOf(circle(12), days(10, 50))).toMatchObject({ reason: "no-contributions" });
    expect(reasonOf(circle(12), days(10, -20))).toMatchObject({ reason: "window-not-seen" });
  });

  it("of what was looked at for under a week, or cannot be seen", () => {
    const short = community([observed(0, 5), ...circle(12)]);
    expect(replyNetwork(short, { window })._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen", needed: 7 });
    const blind = createDataset(
      [opening("c", "ann", 1)].map((record) => ({ ...record, id: "1" })),
      {
        capabilities: ["openings", "authors", "conversations"],
      },
    );
    expect(bridgingPeople(blind, { window })._unsafeUnwrapErr()).toMatchObject({ missing: ["replies"] });
  });
});

it("sees one instant as it sees an hour, and tells gaps and unknown authors", () => {
  const ties = Array.from({ length: 10 }, (_, one) => [one, (one + 1) % 10] as const);
  const atOnce = exchanged(ties).map((record) => ({ ...record, at: "2026-01-02T00:00:00Z" }));
  const seen = { ...observed(0, 30), gaps: [gap(10, 12)] };
  const dataset = community([seen, ...atOnce, reply("c0", "?", 30)]);
  expect(caveatsOf(replyNetwork(dataset, { window }).map(({ density }) => density))).toEqual([
    "gaps-in-observation",
    "unknown-authors",
    "no-reply-targets",
  ]);
  expect(replyNetwork(dataset, { window })._unsafeUnwrap().density.value).toBe(10 / 45);
  expect(() => replyNetwork(dataset, { window: { from: day(1), until: day(1) } })).toThrow(RangeError);
});

it("has as many people of a coreness as its levels say: all of a ring at 2, nobody of a star", () => {
  const ring = Array.from({ length: 12 }, (_, one) => [one, (one + 1) % 12] as const);
  const star = Array.from({ length: 11 }, (_, one) => [one + 1, 0] as const);
  const at = (ties: readonly (readonly [number, number])[], least: number) =>
    shareOfCoreness(socialResilience(community(exchanged(ties)), { window })._unsafeUnwrap(), least);
  expect(at(ring, 2)).toMatchObject({ value: 1, sampleSize: 12, definition: "social-resilience/coreness-2@1" });
  expect(at(star, 2)).toMatchObject({ value: 0, sampleSize: 12, definition: "social-resilience/coreness-2@1" });
  expect(at(star, 1)?.value).toBe(1);
  expect(shareOfCoreness([], 2)).toBeUndefined();
});
