import { describe, expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  observed,
  unseenSince2016,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { activeContributors } from "./active-contributors.js";
import { listedMembersWhoContributed } from "./listed-members-who-contributed.js";
import { newContributors } from "./new-contributors.js";

const window = days(30);
const by = (author: string, at: number, type: "reply" | "reaction" = "reply"): FactRecord =>
  contributed(type, author, day(at));
const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };

describe("active contributors (by hand)", () => {
  const dataset = community([
    observed(0, 60),
    bot,
    by("ann", 0),
    by("ann", 1),
    by("bob", 2, "reaction"),
    by("bot", 3),
    by("?", 4),
    by("cas", 30),
  ]);

  it("are the people who contributed anything, each once", () => {
    expect(figureOf(activeContributors(dataset, { window }))).toBe(2);
    expect(activeContributors(dataset, { window })._unsafeUnwrap().caveats).toEqual([
      { code: "unknown-authors", params: { count: 1 } },
    ]);
  });

  it("can be counted by some types", () => {
    expect(figureOf(activeContributors(dataset, { window, types: ["reaction"] }))).toBe(1);
    expect(() => activeContributors(dataset, { window, types: [] })).toThrow(
      "at least 1 type of contribution, got none",
    );
  });

  it("are refused and never 0 where nobody is known to be (A.9)", () => {
    expect(activeContributors(dataset, { window: days(10, 40) })._unsafeUnwrapErr()).toMatchObject({
      reason: "no-contributions",
    });
    const machines = community([observed(0, 60), bot, by("bot", 1)]);
    expect(activeContributors(machines, { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions" });
  });
});

describe("new contributors", () => {
  const records = [by("ann", -200), by("ann", 3), by("bob", 4), by("bob", 5), by("cas", 31), by("bot", 6), bot];

  it("are looked up in the whole record (A.6: ann came back and is not new)", () => {
    const figure = newContributors(community([observed(-300, 60), ...records]), { window });
    expect([figureOf(figure), figure._unsafeUnwrap().sampleSize, ...caveatsOf(figure)]).toEqual([1, 2]);
  });

  it("count the first contribution of a type where types are named", () => {
    const dataset = community([observed(-300, 60), by("ann", -200, "reaction"), by("ann", 3)]);
    expect(figureOf(newContributors(dataset, { window }))).toBe(0);
    expect(figureOf(newContributors(dataset, { window, types: ["reply"] }))).toBe(1);
  });

  it("are nobody where nobody was new: an answer", () => {
    expect(figureOf(newContributors(community([observed(-300, 60), by("ann", -1)]), { window }))).toBe(0);
  });

  it("may have been there before where not all was seen", () => {
    expect(caveatsOf(newContributors(community(records), { window }))).toContain("history-incomplete");
  });

  it("are refused where nothing before was seen", () => {
    expect(newContributors(community([by("ann", 3), by("bob", 4)]), { window })._unsafeUnwrapErr()).toEqual({
      type: "InsufficientData",
      definition: "new-contributors@1",
      reason: "no-history",
      needed: 1,
      found: 0,
    });
  });
});

describe("listed members who contributed (by hand)", () => {
  const listed = ["ann", "bob", "cas"].map((id): FactRecord => ({ kind: "member", id }));
  const more: readonly FactRecord[] = [
    { kind: "member", id: "dee", joinedAt: formatInstant(day(10)) },
    { kind: "member", id: "late", joinedAt: formatInstant(day(30)) },
    { kind: "member", id: "seen", membership: "seen" },
    bot,
  ];
  const said = [by("ann", -20), by("dee", 12), by("seen", 1), by("guest", 2), by("bot", 3), by("bob", 30)];

  it("are counted over those listed or joined by then: ann and dee of four", () => {
    const figure = listedMembersWhoContributed(
      community([observed(-30, 60), ...listed, ...more, ...said], ["memberList"]),
      { window },
    );
    expect([figureOf(figure), figure._unsafeUnwrap().sampleSize, ...caveatsOf(figure)]).toEqual([0.5, 4]);
    expect(figure._unsafeUnwrap().interval).toBeUndefined();
  });

  it("are nobody where all are silent: an answer", () => {
    const figure = listedMembersWhoContributed(community([...listed, by("guest", 2)], ["memberList"]), { window });
    expect([figureOf(figure), ...caveatsOf(figure)]).toEqual([0, "observation-not-declared", "history-incomplete"]);
  });

  it("are refused without a list, and with an empty one", () => {
    expect(listedMembersWhoContributed(community(said), { window })._unsafeUnwrapErr()).toMatchObject({
      missing: ["memberList"],
    });
    const nobody = listedMembersWhoContributed(community(said, ["memberList"]), { window });
    expect(nobody._unsafeUnwrapErr()).toMatchObject({ reason: "no-listed-members" });
  });
});

describe("at the venues that carry the figure (law 2)", () => {
  const elsewhere = (author: string, at: number): FactRecord =>
    contributed("reply", author, day(at), { venue: "unseen" });
  const records = [
    { ...observed(-30, 60), venue: "seen" },
    unseenSince2016("unseen"),
    contributed("reply", "old", day(-20), { venue: "seen" }),
    contributed("reply", "ann", day(3), { venue: "seen" }),
    elsewhere("bob", 4),
    elsewhere("cas", 5),
    elsewhere("ann", -10),
  ];
  const dataset = community([...records, { kind: "member", id: "bob" }, { kind: "member", id: "ann" }], ["memberList"]);

  it("nobody is new who is not active there, and first is the first there", () => {
    expect(figureOf(activeContributors(dataset, { window }))).toBe(1);
    const figure = newContributors(dataset, { window });
    expect([figureOf(figure), figure._unsafeUnwrap().sampleSize, ...caveatsOf(figure)]).toEqual([
      1,
      2,
      "venues-left-out",
    ]);
  });

  it("listed members contributed there", () => {
    expect(figureOf(listedMembersWhoContributed(dataset, { window }))).toBe(0.5);
  });
});

it("says which gaps were in the window, and each once (law 3)", () => {
  const dataset = (...records: readonly FactRecord[]) =>
    activeContributors(community([{ ...observed(0, 30), gaps: [gap(5, 20), gap(40, 41)] }, by("ann", 1), ...records]), {
      window,
    })._unsafeUnwrap().caveats;
  expect(dataset()).toEqual([{ code: "gaps-in-observation", params: { count: 1 } }]);
  expect(dataset(observed(4, 21))).toBeUndefined();
});

it("the account of an organisation is one contributor", () => {
  const museum: FactRecord = { kind: "member", id: "museum", actor: "organisation" };
  expect(figureOf(activeContributors(community([observed(0, 60), museum, by("museum", 1)]), { window }))).toBe(1);
});

it("tells a window that was not seen from what cannot be seen", () => {
  const dataset = community([observed(0, 60), by("ann", 1)]);
  const other = { window: days(30, 60) };
  for (const figure of [activeContributors, newContributors]) {
    expect(figure(dataset, other)._unsafeUnwrapErr()).toMatchObject({
      reason: "window-not-seen",
      needed: 30,
      found: 0,
    });
    expect(figure(dataset, { ...other, types: ["flag"] })._unsafeUnwrapErr()).toMatchObject({ missing: ["flags"] });
  }
});
