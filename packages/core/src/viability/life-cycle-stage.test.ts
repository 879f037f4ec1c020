import { describe, expect, it } from "vitest";
import { community, contributed, day, hour, observed } from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { lifeCycleStage } from "./life-cycle-stage.js";
import { selfGeneratedShare } from "./self-generated-share.js";

const steering: FactRecord = { kind: "duty", holder: "mia", duty: "steering", from: "2020-01-01" };

/** Quarters of 90 days with 100 replies, of which so many are by members. The last reply ends the last quarter. */
function quarters(
  byMembers: readonly number[],
  roles: readonly FactRecord[] = [steering],
  replies = 100,
): CommunityDataset {
  const said = byMembers.flatMap((members, quarter) =>
    Array.from({ length: replies }, (_, index) =>
      contributed("reply", index < members ? "ann" : "mia", day(90 * (quarter + 1)) - (replies - index) * 60_000),
    ),
  );
  return community([observed(-1, 5000), ...roles, ...said], ["duties"]);
}

function stage(dataset: CommunityDataset, asOfDay: number): string {
  return lifeCycleStage(dataset, { asOf: day(asOfDay) }).match(
    (reached) => reached.stage,
    (refusal) => ("reason" in refusal ? refusal.reason : refusal.type),
  );
}

describe("by FeverBee's rule (metrics.md §6.2); every stage can be reached (A.10)", () => {
  it.each<[string, readonly number[], string]>([
    ["members under half", [10, 20], "inception"],
    ["exactly half is not more than half", [50, 50], "inception"],
    ["over half twice", [51, 51], "establishment"],
    ["exactly 90 % is not more", [90, 90], "establishment"],
    ["over 90 % twice", [91, 91], "maturity"],
    ["over half once", [20, 60], "inception"],
    ["over 90 % once", [60, 95], "establishment"],
    ["one bad quarter does not take a stage away", [95, 95, 20], "maturity"],
    ["two bad quarters do", [95, 95, 20, 20], "inception"],
    ["two quarters fall to the better of the two", [95, 95, 20, 60], "establishment"],
    ["one good quarter gives nothing", [20, 20, 95, 20], "inception"],
  ])("%s", (_title, members, expected) => {
    expect(stage(quarters(members), 90 * members.length)).toBe(expected);
  });
});

it("says by which share, and what the latest window alone would give", () => {
  const reached = lifeCycleStage(quarters([95, 95, 20]), { asOf: day(270) })._unsafeUnwrap();
  expect(reached).toMatchObject({ stage: "maturity", latest: "inception", windows: 3 });
  expect(reached.selfGeneratedShare).toMatchObject({ value: 0.2, sampleSize: 100 });
});

it("is the same, or refused, when time passes and nothing happens (law 6, A.11)", () => {
  // Mia's last words leave a window that ends with asOf before ann's do, which would lift the share.
  const early = contributed("reply", "mia", hour(1));
  const dataset = quarters([40, 45, 49], [steering, early]);
  const stages = Array.from({ length: 120 }, (_, later) => stage(dataset, 270 + later));
  expect(new Set(stages)).toEqual(new Set(["inception", "nobody-active"]));
  expect(stages.indexOf("nobody-active")).toBe(90);
  expect(stages.lastIndexOf("inception")).toBe(89);
  const last = day(270) - 60_000;
  expect(lifeCycleStage(dataset, { asOf: last + day(90) - day(0) }).isOk()).toBe(true);
  expect(lifeCycleStage(dataset, { asOf: last + day(90) - day(0) + 1 }).isOk()).toBe(false);
});

it("judges no window with under ten openings and replies", () => {
  expect(stage(quarters([9, 9], [steering], 9), 180)).toBe("too-few-contributions");
  expect(stage(quarters([10, 10], [steering], 10), 180)).toBe("maturity");
});

it("needs two windows in a row", () => {
  expect(stage(quarters([95]), 90)).toBe("too-few-windows");
  const broken = community(
    [
      observed(-1, 5000),
      steering,
      ...[0, 200, 201].flatMap((at) => Array.from({ length: 10 }, () => contributed("reply", "ann", day(at)))),
    ],
    ["duties"],
  );
  expect(stage(broken, 202)).toBe("too-few-windows");
});

it("begins anew after a window that cannot be judged, however long ago the stage was reached", () => {
  const early = Array.from({ length: 40 }, (_, at) => contributed("reply", "ann", day(5 * at)));
  const late = (from: number, author: string) =>
    Array.from({ length: 10 }, (_, at) => contributed("reply", author, day(from + at)));
  const tenYears = community([observed(-1, 5000), steering, ...early, ...late(3650, "mia")], ["duties"]);
  expect(stage(tenYears, 3660)).toBe("too-few-windows");
  const again = community([observed(-1, 5000), steering, ...early, ...late(3600, "mia"), ...late(3690, "mia")]);
  expect(lifeCycleStage(again, { asOf: day(3700) })._unsafeUnwrap()).toMatchObject({ stage: "inception", windows: 2 });
});

it("walks no years in which nobody spoke", () => {
  const wrongDate: FactRecord = { ...contributed("reply", "ann", day(0)), id: "old", at: "0001-01-01T00:00:00Z" };
  const said = Array.from({ length: 10 }, () => contributed("reply", "ann", day(0)));
  const dataset = community([observed(-1, 400), wrongDate, steering, ...said]);
  let judged = 0;
  // Each window that is judged asks which facts there are.
  const counted: CommunityDataset = {
    ...dataset,
    get facts() {
      judged++;
      return dataset.facts;
    },
  };
  expect(stage(counted, 1)).toBe("too-few-windows");
  expect(judged).toBeLessThan(10);
});

it("is not called silent where nobody looked", () => {
  const said = Array.from({ length: 60 }, (_, at) => contributed("reply", "ann", day(3 * at)));
  const dataset = community([observed(-1, 180), steering, ...said]);
  expect(stage(dataset, 180)).toBe("maturity");
  expect(stage(dataset, 260)).toBe("maturity");
  expect(lifeCycleStage(dataset, { asOf: day(300) })._unsafeUnwrapErr()).toMatchObject({
    reason: "window-not-seen",
    needed: 90,
    found: 0,
  });
});

it("is refused where roles are unknown or not dated, or nobody ever spoke", () => {
  expect(stage(community(Array.from({ length: 10 }, (_, at) => contributed("reply", "ann", day(at)))), 10)).toBe(
    "CapabilityMissing",
  );
  const undated: FactRecord = { kind: "duty", holder: "mia", duty: "steering" };
  expect(stage(quarters([95, 95], [undated]), 180)).toBe("too-few-windows");
  expect(stage(community([steering, contributed("reaction", "ann", day(1))]), 10)).toBe("nobody-active");
});

it("throws for a moment or a length that is none", () => {
  expect(() => lifeCycleStage(quarters([10]), { asOf: Number.NaN })).toThrow(RangeError);
  expect(() => lifeCycleStage(quarters([10]), { asOf: day(1), windowDays: 0 })).toThrow(RangeError);
});

it("the share itself counts openings and replies by members, volunteers included (by hand)", () => {
  const volunteer: FactRecord = {
    kind: "duty",
    holder: "vol",
    duty: "answering",
    from: "2020-01-01",
    engagement: "volunteer",
  };
  const said = ["mia", "ann", "vol", "?"].map((author, at) => contributed("reply", author, hour(at)));
  const dataset = community([observed(0, 90), steering, volunteer, ...said]);
  const share = selfGeneratedShare(dataset, { window: { from: day(0), until: day(90) } })._unsafeUnwrap();
  expect([share.value, share.sampleSize]).toEqual([2 / 3, 3]);
  expect(share.caveats).toEqual([{ code: "unknown-authors", params: { count: 1 } }]);
});

describe("growth counts where it is shown (metrics.md §6.2: growth and activity)", () => {
  /** The quarters of `quarters`, with ten invitations in each of which so many are by members. */
  function withInvitations(byMembers: readonly number[], invitations: number, count = 10): CommunityDataset {
    const said = byMembers.flatMap((members, quarter) => [
      ...Array.from({ length: 100 }, (_, index) =>
        contributed("reply", index < members ? "ann" : "mia", day(90 * (quarter + 1)) - (100 - index) * 60_000),
      ),
      ...Array.from({ length: count }, (_, index) =>
        contributed("invitation", index < invitations ? "ann" : "mia", day(90 * quarter + 1 + index)),
      ),
    ]);
    const seen = observed(-1, 5000, ["openings", "replies", "authors", "conversations", "invitations"]);
    return community([seen, steering, ...said], ["duties", "invitations"]);
  }

  it.each<[string, number, string]>([
    ["nobody but the hosts invites", 0, "inception"],
    ["half is not more than half", 5, "inception"],
    ["over half of the invitations", 6, "establishment"],
    ["90 % is not more than 90 %", 9, "establishment"],
    ["all of them", 10, "maturity"],
  ])("%s", (_title, invitations, expected) => {
    expect(stage(withInvitations([95, 95], invitations), 180)).toBe(expected);
  });

  it("never lifts a stage above what activity gives", () => {
    expect(stage(withInvitations([20, 20], 10), 180)).toBe("inception");
  });

  it("decides nothing on fewer than ten invitations, and is told only where it decides", () => {
    const reached = (count: number) => lifeCycleStage(withInvitations([95, 95], 0, count), { asOf: day(180) });
    expect(reached(9)._unsafeUnwrap()).not.toHaveProperty("selfGeneratedGrowth");
    expect(reached(9)._unsafeUnwrap().stage).toBe("maturity");
    expect(reached(10)._unsafeUnwrap()).toMatchObject({ stage: "inception", selfGeneratedGrowth: { value: 0 } });
  });
});
