import { describe, expect, it } from "vitest";
import { community, day, days, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import type { LoadOptions } from "./load-frame.js";
import { measureLoad } from "./measure-load.js";

const duty = (holder: string, more: object): FactRecord => ({
  kind: "duty",
  holder,
  duty: "answering",
  from: "2026-01-01",
  ...more,
});
const entry = (hours: number, more: object): FactRecord => ({
  kind: "timeEntry",
  duty: "answering",
  date: "2026-01-10",
  hours,
  ...more,
});

describe("a window that was seen in part", () => {
  // 140 openings in 24 days, each answered a day later; of 90 days the last 30 were looked at.
  const records = [
    observed(60, 90),
    ...Array.from({ length: 140 }, (_, index): readonly FactRecord[] => [
      opening(`c${index}`, `m${index}`, 61 * 24 + index * 4),
      reply(`c${index}`, "ann", 62 * 24 + index * 4),
    ]).flat(),
    duty("ann", { hoursPerWeek: 4 }),
    duty("bob", { hoursPerWeek: 4 }),
  ];
  const seenFor = (length: number, more: readonly FactRecord[] = []) =>
    measureLoad(community([...records, ...more], ["duties", "timeEntries"]), {
      window: days(length, 90 - length),
      ...(more.length === 0 ? { minutesPerAct: { answering: 10 } } : {}),
    }).duties.find((one) => one.duty === "answering");

  it("counts acts a week of what was looked at, and says so (by hand: 140 in 30 days)", () => {
    const found = seenFor(90);
    expect(found?.actsPerWeek).toBeCloseTo(140 / (30 / 7), 9);
    expect(found?.caveats).toContainEqual({ code: "window-seen-in-part" });
    expect(found?.people[0]?.utilisation?.low).toBeCloseTo((140 / (30 / 7) / 6) * (1 / 4), 9);
    expect(seenFor(30)?.actsPerWeek).toBeCloseTo(140 / (30 / 7), 9);
    expect(seenFor(30)).not.toHaveProperty("caveats");
  });

  it("takes less than a week that was looked at for a week", () => {
    const brief = community([observed(89, 90), opening("c", "eve", 89 * 24), reply("c", "ann", 89 * 24 + 1)]);
    expect(measureLoad(brief, { window: days(90) }).duties[0]?.actsPerWeek).toBe(1);
    expect(measureLoad(brief, { window: days(1, 89) }).duties[0]?.actsPerWeek).toBe(7);
  });

  it("holds hours against acts on days that were looked at alone (by hand: 14 hours for 140 acts)", () => {
    const hours = [entry(14, { person: "ann", date: "2026-03-10" }), entry(20, { person: "ann", date: "2026-01-10" })];
    const found = seenFor(90, hours);
    expect(found?.needed?.low).toBeCloseTo((140 / (30 / 7)) * (6 / 60), 9);
    expect(found?.spent).toBeCloseTo(34 / (90 / 7), 9);
  });
});

describe("the weeks of one person", () => {
  it("are those since somebody holds the duty (by hand: 90 hours in 30 days are 21 a week)", () => {
    const march = Array.from({ length: 30 }, (_, index) =>
      entry(3, { person: "ann", date: new Date(day(60 + index)).toISOString().slice(0, 10) }),
    );
    const annFrom = (more: object | undefined, entries = march, budgets: LoadOptions["budgets"] = []) =>
      measureLoad(
        community([
          ...[observed(0, 90), opening("c", "eve", 0), reply("c", "ann", 1)],
          ...[opening("d", "eve", 88 * 24), reply("d", "ann", 88 * 24 + 1)],
          ...entries,
          ...(more === undefined ? [] : [duty("ann", more)]),
        ]),
        { window: days(90), minutesPerAct: { answering: 60 }, budgets },
      ).duties.find((one) => one.duty === "answering")?.people[0];
    const begun = annFrom({ from: "2026-03-02", hoursPerWeek: 10 });
    expect(begun?.spent).toBeCloseTo(21, 9);
    expect(begun?.utilisation?.low).toBeCloseTo(2.1, 9);
    // Before that she was not bound, and what she did then is held against no plan: of two answers one is left.
    expect(begun?.needed?.low).toBeCloseTo(7 / 30, 9);
    const earlier = [...march, entry(24, { person: "ann", date: "2026-03-01" })];
    expect(annFrom({ from: "2026-03-02", hoursPerWeek: 10 }, earlier)?.spent).toBeCloseTo(21, 9);
    expect(annFrom({ from: "2025-03-02", hoursPerWeek: 10 })?.spent).toBeCloseTo(7, 9);
    const role = { from: undefined, observedAt: "2026-03-31T00:00:00Z", hoursPerWeek: 10 };
    expect(annFrom(role)?.spent).toBeCloseTo(7, 9);
    const budget = { person: "ann", duty: "answering", hoursPerWeek: 10 } as const;
    expect(annFrom(undefined, march, [{ ...budget, from: "2026-03-02" }])?.spent).toBeCloseTo(21, 9);
    // Three days are a week: nobody knows a week from less.
    expect(annFrom({ from: "2026-03-29", hoursPerWeek: 10 })).toMatchObject({ spent: 9, needed: { low: 1 } });
  });
});
