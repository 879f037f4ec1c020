import { existsSync } from "node:fs";
import { windowBefore } from "@org/community-core";
import {
  activityDatesAndTimes,
  contributionRhythm,
  conversationDepth,
  unansweredOpenings,
} from "@org/community-core/engagement";
import { bridgingPeople, replyNetwork, socialResilience } from "@org/community-core/network";
import { describe, expect, it } from "vitest";
import { collected, data } from "./real-data.test-support.js";

describe.skipIf(!existsSync(data))("the dialogue of a real community, if its data are there", () => {
  // By the same kind of independent count: cores by taking people off again and again, bridges by taking out one by one.
  it("sees who replies to whom, when and who waits, as an independent count does", async () => {
    const { dataset } = await collected("zulip-dataverse");
    const until = Date.UTC(2026, 7, 22);
    const window = windowBefore(until, 90);
    const network = replyNetwork(dataset, { window })._unsafeUnwrap();
    expect(network.density.value).toBeCloseTo((2 * 96) / (62 * 61), 12);
    expect(network.transitivity._unsafeUnwrap().value).toBeCloseTo(126 / 1_638, 12);
    expect(network.averageClustering.value).toBeCloseTo(0.3283625445, 10);
    const bridging = (days: number) => bridgingPeople(dataset, { window: windowBefore(until, days) })._unsafeUnwrap();
    const cutsOff = (days: number) => bridging(days).people.map((person) => person.cutsOff);
    expect([cutsOff(90), cutsOff(1_300)]).toEqual([
      [28, 3, 2, 1, 1],
      [50, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1],
    ]);
    const levels = socialResilience(dataset, { window: windowBefore(until, 1_300) })._unsafeUnwrap();
    expect(levels.map(({ people }) => people)).toEqual([235, 231, 162, 110, 76, 53, 40, 30]);

    const rhythm = contributionRhythm(dataset, { window })._unsafeUnwrap();
    expect(rhythm.burstiness.value).toBeCloseTo(0.6190273555, 8);
    expect(rhythm.memory._unsafeUnwrap().value).toBeCloseTo(0.1018369741, 8);
    const week = activityDatesAndTimes(dataset, { window, timeZone: "America/New_York" })._unsafeUnwrap();
    const sum = (counts: readonly number[] = []): number => counts.reduce((total, one) => total + one, 0);
    expect([week.contributions[1]?.[16], sum(week.contributions[0]), sum(week.contributions[6])]).toEqual([
      79, 177, 10,
    ]);
    expect(sum(week.contributions.flatMap((day) => day.slice(0, 6)))).toBe(83);

    const waiting = unansweredOpenings(dataset, { window })._unsafeUnwrap();
    expect(waiting).toMatchObject({ total: 25, closed: 0 });
    expect(waiting.openings[0]).toMatchObject({ conversation: "08937ba6bf", openedAt: "2026-06-01T21:10:08.000Z" });
    expect(waiting.openings.at(-1)?.conversation).toBe("58aa9fe5d3");
    expect(waiting.openings.filter(({ byNewcomer }) => byNewcomer)).toEqual([]);
    const { replies } = conversationDepth(dataset, { window })._unsafeUnwrap();
    expect(replies.largest.value).toBe(134);
  });
});
