import { describe, expect, it } from "vitest";
import { community, day, opening, reply } from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import { forty, reason, value, without } from "./absence.test-support.js";

describe("the range", () => {
  it("goes from what was to their contributions deleted, with half the loss in the middle (by hand)", () => {
    const { answeredShare, worstCaseFirst } = value(without(community(forty), ["ann"]).range);
    // All 40 had a week. With ann 30 are answered in it; without her 8 by bob, 10 by bob alone, and 2 only after 8 days.
    expect(answeredShare.noChange).toMatchObject({ value: 0.75, sampleSize: 40 });
    expect(answeredShare.deleted.value).toBe(18 / 40);
    expect(answeredShare.middle.value).toBeCloseTo(0.6, 12);
    expect(answeredShare.loss).toBeCloseTo(0.3, 12);
    // 2.44·√(0.75·0.25/40) = 0.16706, with a pocket calculator.
    expect(answeredShare.noise).toBeCloseTo(0.16706, 5);
    expect(answeredShare.wouldShow).toBe(true);
    // 20 of 30 first responses are hers: more than half.
    expect(worstCaseFirst).toBe(true);
    expect(value(without(community(forty), ["bob"]).range).worstCaseFirst).toBe(false);
  });

  // metrics.md, Appendix C: p 0.65 with 30, 100 and 300 openings swings by 21, 12 and 7 points; of 30 there are 20, not 19.5.
  it.each([
    [30, 20, 21],
    [100, 65, 12],
    [300, 195, 7],
  ])("has a noise of %i openings, %i of them answered, of %i points", (openings, answered, points) => {
    const records = Array.from({ length: openings }, (_, index) => {
      const at = (index * 80 * 24) / openings;
      const reader = index < 6 ? "ann" : "bob";
      return [opening(`c${index}`, "eve", at), ...(index < answered ? [reply(`c${index}`, reader, at + 1)] : [])];
    }).flat();
    const { answeredShare } = value(without(community(records), ["ann"]).range);
    expect(answeredShare.noChange).toMatchObject({ value: answered / openings, sampleSize: openings });
    expect(Math.round(100 * (answeredShare.noise ?? Number.NaN))).toBe(points);
  });

  it("says that a loss within the noise would hardly show (by hand)", () => {
    // Of 40, bob alone answered 10, and 5 of those get an answer of cas an hour later: 5 of 40 are lost.
    const helped = Array.from({ length: 5 }, (_, index) => reply(`c${20 + index}`, "cas", (20 + index) * 24 + 5));
    const { answeredShare } = value(without(community([...forty, ...helped]), ["bob"]).range);
    expect(answeredShare.loss).toBe(0.125);
    expect(answeredShare.wouldShow).toBe(false);
  });

  it("gives no noise where everything is answered: the formula would say that nothing swings", () => {
    const all = Array.from({ length: 30 }, (_, index) => [
      opening(`c${index}`, "eve", index * 24),
      reply(`c${index}`, index < 10 ? "ann" : "bob", index * 24 + 1),
    ]).flat();
    const { answeredShare } = value(without(community(all), ["ann"]).range);
    expect([answeredShare.noise, answeredShare.wouldShow]).toEqual([undefined, undefined]);
    expect(answeredShare.deleted.value).toBeCloseTo(20 / 30, 12);
  });

  it("gives the median wait with the next real responder at the real time, and the unanswered counted (by hand)", () => {
    // Thirty openings: 16 answered by ann after 1 hour, of which 14 by bob after 3 hours; 4 by bob after 5 hours.
    const records = Array.from({ length: 30 }, (_, index) => {
      const [name, at] = [`c${index}`, index * 24];
      return [
        opening(name, "eve", at),
        ...(index < 16 ? [reply(name, "ann", at + 1)] : []),
        ...(index < 14 ? [reply(name, "bob", at + 3)] : []),
        ...(index >= 16 && index < 20 ? [reply(name, "bob", at + 5)] : []),
      ];
    }).flat();
    const { medianWait } = value(without(community(records), ["ann"]).range);
    // With ann 16 of 30 are answered after 1 hour: S(1) = 14/30. Without her S(3) = 16/30 and S(5) = 12/30.
    const { noChange, middle, deleted } = value(medianWait);
    expect([noChange.value, middle?.value, value(deleted).value]).toEqual([1, 3, 5]);
    expect([noChange.interval?.level, middle?.interval, value(deleted).interval]).toEqual([0.95, undefined, undefined]);
  });

  it("refuses a median that so many never reach", () => {
    const wait = value(value(without(community(forty), ["ann", "bob"]).range).medianWait);
    // 20 of 40 after 2 hours: S(2) = 20/40.
    expect([wait.noChange.value, wait.middle]).toEqual([2, undefined]);
    expect(reason(wait.deleted)).toMatchObject({
      reason: "quartile-not-reached",
      needed: 20,
      found: 2,
    });
  });

  it("refuses 29 openings by others and takes 30", () => {
    const of = (count: number): unknown =>
      reason(
        without(
          community(
            forty.filter((record) => record.kind === "contribution" && Number(record.conversation?.slice(1)) < count),
          ),
          ["ann"],
        ).range,
      );
    expect(of(29)).toMatchObject({ reason: "too-few-followed-openings", needed: 30, found: 29 });
    expect(of(30)).toBe("measured");
  });

  it("refuses 4 first responses and takes 5", () => {
    const more = (count: number): readonly FactRecord[] =>
      Array.from({ length: count }, (_, index) => reply(`c${30 + index}`, "dee", (30 + index) * 24 + 1));
    const of = (count: number): unknown => reason(without(community([...forty, ...more(count)]), ["dee"]).range);
    expect(of(4)).toMatchObject({ reason: "too-few-first-responses", needed: 5, found: 4 });
    expect(of(5)).toBe("measured");
  });

  it("leaves out what has not had a week, and says so; other windows than 90 days are said to be unstudied", () => {
    const late = without(community(forty), ["ann"], { asOf: day(40), days: 40 });
    const { answeredShare } = value(late.range);
    expect(answeredShare.noChange.sampleSize).toBe(33);
    const codes = (answeredShare.noChange.caveats ?? []).map(({ code }) => code);
    expect(codes).toContain("openings-too-young");
    expect(codes).toContain("studied-on-ninety-days");
  });
});
