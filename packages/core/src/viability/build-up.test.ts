import { ok } from "neverthrow";
import { expect, it } from "vitest";
import { caveatsOf, community, contributed, day, observed } from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { type BuildUp, buildUp } from "./build-up.js";

const steering: FactRecord = { kind: "duty", holder: "mia", duty: "steering", from: "2020-01-01" };

/** A reply a day; of each ten so many by a member. The start is 2026-01-01. */
function daily(until: number, byMembers: number, roles: readonly FactRecord[] = [steering]): CommunityDataset {
  const said = Array.from({ length: until }, (_, at) =>
    contributed(at % 2 === 0 ? "opening" : "reply", at % 10 < byMembers ? "ann" : "mia", day(at)),
  );
  return community([observed(-400, 5000), ...roles, ...said], roles.length === 0 ? [] : ["duties"]);
}

function at(asOfDay: number, dataset: CommunityDataset, more = {}): BuildUp {
  return buildUp(dataset, { asOf: day(asOfDay), ...more })._unsafeUnwrap();
}

it("reaches each state (S30)", () => {
  expect(at(200, daily(200, 2)).state).toBe("building-up");
  // 2026 has 365 days: exactly at its end the horizon is over.
  expect(at(364.9, daily(364, 2)).state).toBe("building-up");
  expect(at(365, daily(365, 2)).state).toBe("past-horizon");
  expect(at(200, daily(200, 8)).state).toBe("carried-by-members");
  expect(at(400, daily(400, 8)).state).toBe("carried-by-members");
  expect(at(400, daily(400, 2, [])).state).toBe("not-known");
  expect(at(50, daily(50, 8)).state).toBe("building-up");
});

it("says how much of the horizon is over, since when, and at which stage", () => {
  const { used, startedAt, horizonMonths, stage } = at(200, daily(200, 2));
  expect(used).toMatchObject({ value: 200 / 365, unit: "ratio", sampleSize: 200, sampleOf: "days" });
  expect([startedAt, horizonMonths, stage]).toEqual(["2026-01-01T00:00:00.000Z", 12, "inception"]);
});

it("takes a launch and a horizon that are given, counted in months of the zone", () => {
  const dataset = daily(200, 2);
  const given = { startedAt: day(31), horizonMonths: 3 };
  // February, March and April have 89 days.
  expect(at(120, dataset, given).used.value).toBe(1);
  expect(at(120, dataset, given).state).toBe("past-horizon");
  expect(at(119, dataset, given).state).toBe("building-up");
  // Clocks in Amsterdam go forward in between.
  expect(at(120, dataset, { ...given, timeZone: "Europe/Amsterdam" }).used.value).toBeCloseTo(89 / (89 - 1 / 24), 9);
});

it("says that it may have begun earlier, where not all was seen", () => {
  const said = [contributed("opening", "ann", day(0)), contributed("reply", "bob", day(1))];
  expect(caveatsOf(ok(at(10, community(said)).used))).toEqual(["history-incomplete"]);
  expect(caveatsOf(ok(at(10, community([observed(-1, 50), ...said])).used))).toEqual([]);
  expect(caveatsOf(ok(at(10, community(said), { startedAt: day(0) }).used))).toEqual([]);
});

it("is refused before anybody spoke, before the launch, and where nothing can be seen", () => {
  const refused = (dataset: CommunityDataset, more = {}): unknown =>
    buildUp(dataset, { asOf: day(10), ...more })._unsafeUnwrapErr();
  expect(refused(community([observed(-1, 50)]))).toMatchObject({ reason: "no-contributions" });
  expect(refused(daily(5, 2), { startedAt: day(10) })).toMatchObject({ reason: "not-launched" });
  expect(refused({ ...community([]), spans: [], sources: [] })).toMatchObject({ type: "CapabilityMissing" });
});

it("throws for a horizon or a moment that is none", () => {
  for (const horizonMonths of [0, 1.5]) expect(() => at(10, daily(5, 2), { horizonMonths })).toThrow(RangeError);
  expect(() => at(Number.NaN, daily(5, 2))).toThrow(RangeError);
  expect(() => at(10, daily(5, 2), { startedAt: Number.NaN })).toThrow(RangeError);
});
