import { describe, expect, it } from "vitest";
import { community, day, days, hour, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { timeToFirstResponse } from "./time-to-first-response.js";

const window = days(30);

/** One conversation for each time: answered after so many hours, or, where negative, closed so without a response. */
function waiting(times: readonly number[], more: readonly FactRecord[] = []): CommunityDataset {
  const records = times.flatMap((time, index): readonly FactRecord[] => {
    const conversation = `c${index}`;
    const asked = opening(conversation, "ann", index);
    if (time >= 0) return [asked, reply(conversation, "bob", index + time)];
    return [asked, { kind: "conversation", id: conversation, closedAt: formatInstant(hour(index - time)) }];
  });
  return community([observed(0, 30), ...records, ...more]);
}

function figures(dataset: CommunityDataset, asOf = window.until): readonly (number | string)[] {
  const { lowerQuartile, median, upperQuartile, answered, unanswered } = timeToFirstResponse(dataset, {
    window,
    asOf,
  })._unsafeUnwrap();
  const quartiles = [lowerQuartile, median, upperQuartile].map((quartile) =>
    quartile.match(
      ({ value }) => value,
      (refusal) => ("needed" in refusal ? `${refusal.reason} ${refusal.found} of ${refusal.needed}` : refusal.type),
    ),
  );
  return [...quartiles, answered.value, unanswered.value];
}

describe("with the unanswered counted (metrics.md §6.9, TTFR vectors)", () => {
  it("1, 2, 3 h and three unanswered for 10 h: median 3, not 2", () => {
    expect(figures(waiting([1, 2, 3, -10, -10, -10]))).toEqual([2, 3, "quartile-not-reached 3 of 5", 3, 3]);
  });

  it("one more unanswered: the median is refused", () => {
    expect(figures(waiting([1, 2, 3, -10, -10, -10, -10]))).toEqual([
      2,
      "quartile-not-reached 3 of 4",
      "quartile-not-reached 3 of 6",
      3,
      4,
    ]);
  });

  it("one closed after half an hour, 1, 2, 4, 8 h and one open: S .8 .6 .4 .2", () => {
    expect(figures(waiting([-0.5, 1, 2, 4, 8, -24]))).toEqual([2, 4, 8, 4, 2]);
  });
});

it("gives one opening's time for all three (by hand)", () => {
  expect(figures(waiting([5]))).toEqual([5, 5, 5, 1, 0]);
});

it("says what it rests on, with the interval of Brookmeyer and Crowley (stats, checked against lifelines)", () => {
  const { median } = timeToFirstResponse(waiting([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), { window })._unsafeUnwrap();
  expect(median._unsafeUnwrap()).toEqual({
    value: 6,
    unit: "hours",
    sampleSize: 12,
    sampleOf: "openings",
    interval: { lower: 2, upper: 10, level: 0.95, method: "log-log" },
    window: { from: formatInstant(window.from), until: formatInstant(window.until) },
    definition: "time-to-first-response/median@1",
    caveats: [{ code: "openings-by-anyone" }],
  });
});

it("leaves an end of the interval out where the data do not bound it", () => {
  const times = [1, 2, 3, 4, 5, 6, -10, -10, -10, -10, -10, -10];
  const { median } = timeToFirstResponse(waiting(times), { window })._unsafeUnwrap();
  expect(median._unsafeUnwrap().interval).toEqual({ lower: 2, level: 0.95, method: "log-log" });
});

it("gives no interval under 12 openings, where it would not hold, and says so (docs/intervals.md)", () => {
  const times = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const { median } = timeToFirstResponse(waiting(times), { window })._unsafeUnwrap();
  expect(median._unsafeUnwrap().interval).toBeUndefined();
  expect(median._unsafeUnwrap().caveats).toContainEqual({
    code: "interval-not-given",
    params: { needed: 12, found: 11 },
  });
});

it("counts openings by members where roles are known", () => {
  const steering = { kind: "duty", holder: "eve", duty: "steering", from: "2025-01-01" } as const;
  const announced = [opening("news", "eve", 1), reply("news", "bob", 100)];
  const dataset = waiting([2, 4], [steering, ...announced]);
  expect(figures(dataset)).toEqual([2, 2, 4, 2, 0]);
  const { answered } = timeToFirstResponse(dataset, { window })._unsafeUnwrap();
  expect(answered.caveats).toBeUndefined();
});

it("leaves out an opening of unknown author where roles are known, and counts it where they are not", () => {
  const steering = { kind: "duty", holder: "eve", duty: "steering", from: "2025-01-01" } as const;
  const unknown = [opening("c", "?", 1), reply("c", "eve", 3)];
  expect(figures(waiting([4], unknown))).toEqual([2, 2, 4, 2, 0]);
  expect(figures(waiting([4], [steering, ...unknown]))).toEqual([4, 4, 4, 1, 0]);
  const { answered } = timeToFirstResponse(waiting([4], [steering, ...unknown]), { window })._unsafeUnwrap();
  expect(answered.caveats).toEqual([{ code: "unknown-authors", params: { count: 1 } }]);
});

it("waits only while replies were looked at, and leaves out what came when they were not (law 5)", () => {
  const day5 = [opening("a", "ann", 5 * 24), reply("a", "bob", 20 * 24)];
  const day12 = [opening("b", "ann", 12 * 24), reply("b", "bob", 12 * 24 + 1)];
  const day21 = [opening("c", "ann", 21 * 24), reply("c", "bob", 21 * 24 + 2)];
  const gaps = [{ from: formatInstant(day(10)), until: formatInstant(day(15)) }];
  const dataset = community([{ ...observed(0, 30), gaps }, ...day5, ...day12, ...day21]);
  expect(figures(dataset)).toEqual([2, 2, "quartile-not-reached 1 of 2", 1, 1]);
  const { answered } = timeToFirstResponse(dataset, { window })._unsafeUnwrap();
  expect(answered.caveats).toContainEqual({ code: "openings-not-followed", params: { count: 1 } });
});

it("never makes an open question less overdue when time passes", () => {
  const dataset = community([opening("c", "ann", 0), reply("x", "bob", 1), reply("x", "bob", 700)]);
  for (const asOf of [day(1), day(2), day(20)]) expect(figures(dataset, asOf)).toContain("quartile-not-reached 0 of 1");
});

it("refuses where nobody asked, where only hosts did, and where replies cannot be seen", () => {
  const steering = { kind: "duty", holder: "ann", duty: "steering", from: "2025-01-01" } as const;
  for (const dataset of [waiting([], [reply("c", "bob", 1)]), waiting([1], [steering])]) {
    expect(timeToFirstResponse(dataset, { window })._unsafeUnwrapErr()).toEqual({
      type: "InsufficientData",
      definition: "time-to-first-response@1",
      reason: "no-openings",
      needed: 1,
      found: 0,
    });
  }
  expect(timeToFirstResponse(community([opening("c", "ann", 0)]), { window })._unsafeUnwrapErr()).toEqual({
    type: "CapabilityMissing",
    definition: "time-to-first-response@1",
    missing: ["replies"],
  });
});
