import { describe, expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import { mergeDatasets } from "../../dataset/merge/merge-datasets.js";
import type { FactRecord } from "../../model/fact.js";
import type { Instant } from "../../model/instant.js";
import { community, contributed, day, days } from "../tiny-community.test-support.js";
import { type RoleOptions, type Side, sides } from "./sides.js";

type Duty = Omit<FactRecord<"duty">, "kind" | "holder">;

const window = days(30);

/** The sides of ann at some moments, if she holds these duties and the record ends after 40 days. */
function sidesOf(
  duties: readonly Duty[],
  moments: readonly Instant[] = [day(1)],
  asked = window,
  options: RoleOptions = {},
): readonly Side[] | string {
  const held = duties.map((duty): FactRecord => ({ kind: "duty", holder: "ann", ...duty }));
  const dataset = community([...held, contributed("reply", "ann", day(0)), contributed("reply", "ann", day(40))]);
  const ann = dataset.people.pseudonyms.indexOf("ann");
  return sides(dataset, "figure@1", asked, options).match(
    ({ sideOf }) => moments.map((at) => sideOf(ann, at)),
    (refusal) => ("reason" in refusal ? refusal.reason : refusal.missing.join()),
  );
}

const since = "2025-06-01";

describe("who is on which side (S36)", () => {
  it.each<[string, Duty, Side]>([
    ["steering, declared", { duty: "steering", from: since }, "communityManager"],
    ["steering as a volunteer", { duty: "steering", from: since, engagement: "volunteer" }, "communityManager"],
    ["a staff role of the platform", { duty: "moderating", basis: "platform-role", from: since }, "communityManager"],
    [
      "a volunteer with a role of the platform",
      { duty: "moderating", basis: "platform-role", from: since, engagement: "volunteer" },
      "member",
    ],
    ["an employee with another duty", { duty: "answering", from: since, engagement: "employee" }, "colleague"],
    ["somebody hired for another duty", { duty: "answering", from: since, engagement: "hired" }, "colleague"],
    ["a volunteer with another duty", { duty: "answering", from: since, engagement: "volunteer" }, "member"],
    ["a duty for a department", { duty: "answering", from: since, department: "archive" }, "colleague"],
    ["a duty of which no more is known", { duty: "answering", from: since }, "member"],
  ])("%s", (_title, duty, side) => {
    expect(sidesOf([duty])).toEqual([side]);
  });

  it("of two duties steering counts", () => {
    expect(
      sidesOf([
        { duty: "answering", from: since, engagement: "employee" },
        { duty: "steering", from: since },
      ]),
    ).toEqual(["communityManager"]);
  });

  it("somebody unknown, and somebody without duties, is a member", () => {
    const dataset = community([
      { kind: "duty", holder: "ann", duty: "steering", from: since },
      contributed("reply", "bob", day(0)),
    ]);
    const { sideOf } = sides(dataset, "figure@1", window)._unsafeUnwrap();
    expect([sideOf(-1, day(0)), sideOf(dataset.people.pseudonyms.indexOf("bob"), day(0))]).toEqual([
      "member",
      "member",
    ]);
  });
});

describe("when a role holds (law 6)", () => {
  it.each([
    ["UTC", 0],
    ["Europe/Amsterdam", -1],
    ["Pacific/Kiritimati", -14],
    ["America/Los_Angeles", 8],
  ])("on days that are cut in the time zone: %s", (timeZone, offset) => {
    const duty = { duty: "steering", from: "2026-01-03", until: "2026-01-04" } as const;
    const moments = [day(2) - 1, day(2), day(4) - 1, day(4)].map((at) => at + offset * 3_600_000);
    expect(sidesOf([duty], moments, window, { timeZone })).toEqual([
      "member",
      "communityManager",
      "communityManager",
      "member",
    ]);
  });

  it("and in no zone that does not exist; the last day that can be written never ends", () => {
    expect(() => sidesOf([], [], window, { timeZone: "Mars/Olympus" })).toThrow("got Mars/Olympus");
    expect(sidesOf([{ duty: "steering", from: since, until: "9999-12-31" }])).toEqual(["communityManager"]);
  });

  it("from the first moment of its first day to the last of its last, in UTC unless told otherwise", () => {
    const duty = { duty: "steering", from: "2026-01-03", until: "2026-01-04" } as const;
    const moments = [day(2) - 1, day(2), day(4) - 1, day(4)];
    expect(sidesOf([duty], moments)).toEqual(["member", "communityManager", "communityManager", "member"]);
  });

  it("without a first day in the window in which it was seen, and not before", () => {
    const duty = { duty: "steering", observedAt: "2026-01-10T00:00:00Z" } as const;
    expect(sidesOf([duty], [day(0)])).toEqual(["communityManager"]);
    expect(sidesOf([duty], [day(0)], days(2))).toEqual(["communityManager"]);
    expect(sidesOf([duty], [day(0)], { from: day(0), until: day(2) - 1 })).toBe("roles-not-dated");
  });

  it("still holds later if it was seen before and no end is known", () => {
    expect(sidesOf([{ duty: "steering", observedAt: "2025-12-01T00:00:00Z" }])).toEqual(["communityManager"]);
  });

  it("is vouched for by whoever asks if nothing says when it was seen", () => {
    expect(sidesOf([{ duty: "steering" }])).toEqual(["communityManager"]);
    expect(sidesOf([{ duty: "steering" }], [day(1)], window, { rolesAsOf: day(37) + 1 })).toBe("roles-not-dated");
  });

  it("is not decided by what happened after the window, there or elsewhere (law 2)", () => {
    const records = [{ kind: "duty", holder: "ann", duty: "steering" } as const, contributed("reply", "ann", day(1))];
    const of = (more: readonly FactRecord[]): unknown =>
      sides(community([...records, ...more]), "figure@1", window)._unsafeUnwrap().caveats;
    expect(of([contributed("reaction", "zed", day(50), { venue: "elsewhere" })])).toEqual(of([]));
  });

  it("does not matter once it ended before the window, or if it makes nobody a host", () => {
    expect(sidesOf([{ duty: "steering", until: "2025-12-31" }])).toEqual(["member"]);
    expect(sidesOf([{ duty: "answering" }])).toEqual(["member"]);
  });

  it("says of when undated roles are", () => {
    const duty: FactRecord = { kind: "duty", holder: "ann", duty: "steering", observedAt: "2026-01-10T00:00:00Z" };
    const dataset = community([duty, contributed("reply", "ann", day(40))]);
    expect(sides(dataset, "figure@1", window)._unsafeUnwrap().caveats).toEqual([
      { code: "roles-as-of", params: { roles: 1, at: "2026-01-10T00:00:00.000Z" } },
    ]);
  });
});

it("refuses where no source shows duties, and knows that there are none where one does", () => {
  const records = [contributed("reply", "ann", day(0))];
  expect(sides(community(records), "figure@1", window)._unsafeUnwrapErr()).toEqual({
    type: "CapabilityMissing",
    definition: "figure@1",
    missing: ["duties"],
  });
  expect(sides(community(records, ["duties"]), "figure@1", window).isOk()).toBe(true);
});

it("knows roles from a source of their own, such as a list of duties beside a forum", () => {
  const said = createDataset([{ ...contributed("reply", "ann", day(0)), id: "1" }], { source: "forum" });
  const held = createDataset(
    [
      { kind: "duty", holder: "mia", duty: "steering", from: since },
      { kind: "identityLink", person: "mia", same: "ann", sameSource: "forum" },
    ],
    { source: "office" },
  );
  const { dataset } = mergeDatasets([said, held], { as: "join" });
  const { sideOf } = sides(dataset, "figure@1", window)._unsafeUnwrap();
  expect(dataset.contributions.length).toBe(1);
  expect(sideOf(dataset.contributions.author[0] ?? -1, day(0))).toBe("communityManager");
});
