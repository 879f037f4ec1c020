import { describe, expect, it } from "vitest";
import { caveatsOf, figureOf } from "../activity/tiny-community.test-support.js";
import { daily, dateOf, daysOf, level, page, type SomeTotals } from "../activity/totals/small-page.test-support.js";
import { createDataset } from "../dataset/create-dataset.js";
import { followerGrowth } from "./follower-growth.js";
import { impressions } from "./impressions.js";
import { newFollowers } from "./new-followers.js";

const window = daysOf(3);

describe("impressions", () => {
  const of = (...totals: readonly SomeTotals[]) => impressions(page(...totals), { window });

  it("are added over days, corrections included", () => {
    const found = of(daily("impressions", [5, 0, -2, 100]));
    expect(figureOf(found)).toBe(3);
    expect(found._unsafeUnwrap()).toMatchObject({ unit: "impressions", sampleSize: 3, sampleOf: "totals" });
    expect(caveatsOf(found)).toEqual([]);
  });

  it("are taken without their parts, those of posts and those of another kind", () => {
    const dimensions = [{ name: "origin", value: "organic" }];
    const parts = [daily("impressions", [9], { dimensions }), daily("impressions", [9], { conversation: "p" })];
    const others = [daily("impressions", [9], { temporality: "distinct" }), daily("clicks", [9])];
    expect(figureOf(of(daily("impressions", [1, 2, 3]), ...parts, ...others))).toBe(6);
  });

  it("of several places are added, and a place with days missing is told", () => {
    const found = of(daily("impressions", [1, 1, 1], { venue: "a" }), daily("impressions", [10], { venue: "b" }));
    expect(figureOf(found)).toBe(13);
    expect(caveatsOf(found)).toEqual(["window-seen-in-part"]);
  });

  it("of a day belong to the window that its noon lies in, whatever the zone of the window", () => {
    const amsterdam = { from: window.from - 3_600_000, until: window.until - 3_600_000 };
    const found = impressions(page(daily("impressions", [1, 2, 4, 8])), { window: amsterdam });
    expect(figureOf(found)).toBe(7);
    expect(caveatsOf(found)).toEqual([]);
  });

  it("of moments belong to it if they lie in it", () => {
    const hour = { from: "2026-01-03T23:00:00Z", until: "2026-01-04T00:00:00Z" };
    expect(figureOf(of(daily("impressions", [7], hour)))).toBe(7);
    expect(of(daily("impressions", [7], { ...hour, until: "2026-01-04T00:00:01Z" }))._unsafeUnwrapErr()).toMatchObject({
      reason: "window-not-seen",
    });
  });

  it.each([
    ["a source without totals", createDataset([]), { type: "CapabilityMissing", missing: ["aggregates"] }],
    ["other totals", page(daily("clicks", [1])), { reason: "total-not-given", needed: 1, found: 0 }],
    ["another time", impressionsOf(-9), { reason: "window-not-seen", needed: 3, found: 0 }],
    [
      "a day and its month",
      page(daily("impressions", [1, 1]), daily("impressions", [5], { until: dateOf(2) })),
      { type: "DataUnreliable", reason: "totals-overlap" },
    ],
    [
      "a year that holds the window",
      page(daily("impressions", [1], { until: dateOf(365) })),
      { reason: "window-not-seen" },
    ],
  ])("are refused for %s", (_, dataset, refusal) => {
    expect(impressions(dataset, { window })._unsafeUnwrapErr()).toMatchObject(refusal);
  });

  it("take a window that ends after it begins", () => {
    expect(() => impressions(page(), { window: daysOf(0) })).toThrow(RangeError);
  });
});

function impressionsOf(day: number) {
  return page(daily("impressions", [1], { from: dateOf(day), until: dateOf(day + 1) }));
}

describe("new followers", () => {
  it("may be fewer than none", () => {
    const found = newFollowers(page(daily("new-followers", [1, -4, 0])), { window });
    expect(figureOf(found)).toBe(-3);
    expect(found._unsafeUnwrap().unit).toBe("followers");
  });
});

describe("follower growth", () => {
  const gained = daily("new-followers", [10, 20, 10]);
  const of = (...totals: readonly SomeTotals[]) => followerGrowth(page(...totals), { window });

  it("is the level against what it was before those who came since", () => {
    // By hand: 440 at the end, 40 came, so 400 before.
    expect(figureOf(of(gained, level(2, 440)))).toBeCloseTo(1.1, 12);
    expect(of(gained, level(2, 440))._unsafeUnwrap()).toMatchObject({ sampleSize: 400, sampleOf: "followers" });
    expect(figureOf(of(daily("new-followers", [0, 0, 0]), level(2, 7)))).toBe(1);
  });

  it("takes the last level of the window, and says how far it reaches", () => {
    const found = of(gained, level(0, 410), level(1, 430));
    expect(figureOf(found)).toBeCloseTo(430 / 400, 12);
    expect(caveatsOf(found)).toEqual(["window-seen-in-part"]);
  });

  it.each([
    ["no level", [gained], { type: "InsufficientData", reason: "level-not-given" }],
    [
      "a level of parts alone",
      [gained, level(2, 9, { dimensions: [{ name: "location", value: "Ghent" }] })],
      { reason: "level-not-given" },
    ],
    ["a level of another time", [gained, level(40, 440)], { reason: "level-not-given" }],
    ["no new followers", [level(2, 440)], { reason: "total-not-given" }],
    ["more that came than there are", [gained, level(2, 40)], { type: "DataUnreliable", reason: "totals-disagree" }],
    [
      "two places",
      [gained, level(2, 400, { venue: "a" }), level(2, 500, { venue: "b" })],
      { type: "DataUnreliable", reason: "levels-of-several-places" },
    ],
  ] as readonly (readonly [string, readonly SomeTotals[], object])[])("is refused for %s", (_, totals, refusal) => {
    expect(of(...totals)._unsafeUnwrapErr()).toMatchObject({ definition: "follower-growth@1", ...refusal });
  });
});
