import { expect, it } from "vitest";
import {
  community,
  contributed,
  days,
  hour,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { careWork } from "./care-work.js";

const window = days(90);

/** By hand: eve is known from before, new is not. Ann answers twice, once first to new; bob answers eve and edits twice. */
const cared: readonly FactRecord[] = [
  observed(-30, 90),
  opening("old", "eve", -48),
  opening("c", "new", 0),
  reply("c", "ann", 1),
  opening("d", "eve", 2),
  reply("d", "bob", 3),
  reply("d", "ann", 4),
  contributed("edit", "bob", hour(5)),
  contributed("edit", "bob", hour(6)),
];

it("counts a first reply to a newcomer once in the sum, and as welcoming beside it", () => {
  const { duties, all, withoutAnswering } = careWork(community(cared), { window })._unsafeUnwrap();
  expect(duties).toEqual(["answering", "welcoming", "tidying"]);
  // Three answers and two edits; without answering one welcome and two edits.
  expect(all).toMatchObject({
    acts: 5,
    carriers: [
      { person: "bob", count: 3 },
      { person: "ann", count: 2 },
    ],
  });
  expect(withoutAnswering).toMatchObject({
    value: {
      acts: 3,
      carriers: [
        { person: "bob", count: 2 },
        { person: "ann", count: 1 },
      ],
    },
  });
});

it("does not take publishing for care", () => {
  const host: FactRecord = { kind: "duty", holder: "ann", duty: "steering", from: "2026-01-01" };
  const published = [host, ...cared, opening("p", "ann", 8)];
  const { duties, all } = careWork(community(published, ["duties"]), { window })._unsafeUnwrap();
  expect(duties).not.toContain("publishing");
  expect(all.acts).toBe(5);
});

it("is refused where no source shows care, and where nobody did any", () => {
  const shows = community([observed(0, 90, ["openings", "authors"]), opening("c", "eve", 0)]);
  expect(careWork(shows, { window })._unsafeUnwrapErr()).toMatchObject({ type: "CapabilityMissing" });
  const quiet = community([observed(0, 90), opening("c", "eve", 0)]);
  expect(careWork(quiet, { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-acts" });
});

it("says that without answering nothing is left", () => {
  const only = community([observed(0, 90), opening("c", "eve", 0), reply("c", "ann", 1)]);
  const { duties, withoutAnswering } = careWork(only, { window })._unsafeUnwrap();
  expect(duties).toEqual(["answering", "tidying"]);
  expect(withoutAnswering).toMatchObject({ refusal: { reason: "no-acts" } });
});
