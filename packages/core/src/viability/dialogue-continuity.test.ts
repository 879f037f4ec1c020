import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  gap,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { daysWithoutContribution } from "./days-without-contribution.js";
import { waitingOpenings } from "./waiting-openings.js";

describe("days without a contribution (S41)", () => {
  const said = [0, 2, 2.5, 9.9].map((at) => contributed("reply", "ann", day(at)));
  const share = (records: readonly FactRecord[], window = days(10), timeZone = "UTC"): unknown =>
    daysWithoutContribution(community(records), { window, timeZone }).match(
      ({ value, sampleSize }) => [value, sampleSize],
      (refusal) => ("reason" in refusal ? refusal.reason : refusal.type),
    );

  it("counts silent calendar days, by hand", () => {
    expect(share([observed(0, 10), ...said])).toEqual([0.7, 10]);
    expect(share([observed(0, 10)])).toEqual([1, 10]);
  });

  it("cuts days in the zone", () => {
    // An hour ahead: the first whole day is 2 January, the last 10 January; on two of these nine somebody spoke.
    expect(share([observed(-1, 11), ...said], days(10), "Europe/Amsterdam")).toEqual([7 / 9, 9]);
  });

  it("does not call silent what nobody looked at", () => {
    expect(share([{ ...observed(0, 10), gaps: [gap(3.5, 6)] }, ...said])).toEqual([4 / 7, 7]);
    expect(share([observed(0, 3), ...said])).toBe("window-not-seen");
    expect(share([observed(0, 10), ...said], days(0.5))).toBe("too-few-days");
  });

  it("is not made lively by automated accounts, but by whom nobody knows", () => {
    const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
    const more = [contributed("reply", "bot", day(5)), contributed("reply", "?", day(6))];
    expect(share([observed(0, 10), bot, ...said, ...more])).toEqual([0.6, 10]);
  });
});

describe("openings that wait (S41)", () => {
  const steering: FactRecord = { kind: "duty", holder: "mia", duty: "steering", from: "2020-01-01" };
  const said = [
    opening("a", "ann", 0),
    reply("a", "bob", 1),
    opening("b", "bob", 24),
    opening("c", "cas", 24 * 5),
    opening("d", "dee", 24 * 8),
    opening("m", "mia", 24 * 2),
    opening("x", "ann", 24 * 3),
  ];
  const closed: FactRecord = { kind: "conversation", id: "x", closedAt: "2026-01-05T00:00:00Z" };
  const asked = { window: days(10) };

  it("counts those of members that are open, and how long they wait (by hand: 9, 5 and 2 days)", () => {
    const dataset = community([observed(-1, 20), steering, closed, ...said], ["duties"]);
    const { waiting, longestWait, medianWait } = waitingOpenings(dataset, asked)._unsafeUnwrap();
    expect([waiting.value, waiting.sampleSize]).toEqual([3, 5]);
    expect([longestWait._unsafeUnwrap().value, medianWait._unsafeUnwrap().value]).toEqual([9, 5]);
    expect(longestWait._unsafeUnwrap().sampleSize).toBe(3);
    const later = waitingOpenings(dataset, { ...asked, asOf: day(15) })._unsafeUnwrap();
    expect(later.longestWait._unsafeUnwrap().value).toBe(14);
  });

  it("has no wait where nobody waits", () => {
    const { waiting, longestWait, medianWait } = waitingOpenings(
      community([observed(-1, 20), ...said.slice(0, 2)]),
      asked,
    )._unsafeUnwrap();
    expect(waiting.value).toBe(0);
    for (const wait of [longestWait, medianWait])
      expect(wait._unsafeUnwrapErr()).toMatchObject({ reason: "nobody-waits" });
  });

  it("ends a wait where nobody looked any more, and says whose openings count", () => {
    const { longestWait, waiting } = waitingOpenings(community([observed(-1, 7), ...said]), asked)._unsafeUnwrap();
    expect(longestWait._unsafeUnwrap().value).toBe(6);
    expect(waiting.caveats?.map(({ code }) => code)).toContain("openings-by-anyone");
    expect(waitingOpenings(community([observed(-1, 20)]), asked)._unsafeUnwrapErr()).toMatchObject({
      reason: "no-openings",
    });
  });
});
