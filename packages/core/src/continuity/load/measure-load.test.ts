import { describe, expect, it } from "vitest";
import { community, day, days, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import { createAbsence } from "../../model/absence.js";
import { createDuty } from "../../model/duty.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { FactRecord } from "../../model/fact.js";
import { createTimeBudget } from "../../model/time-budget.js";
import { createTimeEntry } from "../../model/time-entry.js";
import { simulateAbsence } from "../absence/simulate-absence.js";
import type { DutyLoad } from "./community-load.js";
import type { LoadOptions } from "./load-frame.js";
import { measureLoad } from "./measure-load.js";

/** Ten weeks: whole numbers of acts and hours a week. */
const window = days(70);

/** Twenty answers by ann and ten by bob: two and one a week. */
const answers: readonly FactRecord[] = [
  observed(0, 70),
  ...Array.from({ length: 30 }, (_, index): readonly FactRecord[] => [
    opening(`c${index}`, `m${index}`, index * 48),
    reply(`c${index}`, index < 20 ? "ann" : "bob", index * 48 + 1),
  ]).flat(),
];

const duty = (holder: string, kind: DutyKind, more: object = {}): FactRecord => ({
  kind: "duty",
  holder,
  duty: kind,
  from: "2026-01-01",
  ...more,
});
const entry = (hours: number, more: object = {}): FactRecord => ({
  kind: "timeEntry",
  duty: "answering",
  date: "2026-01-10",
  hours,
  ...more,
});

function load(more: readonly FactRecord[] = [], options: Partial<LoadOptions> = {}) {
  return measureLoad(community([...answers, ...more], ["duties", "timeEntries"]), { window, ...options });
}

function of(kind: DutyKind, ...given: Parameters<typeof load>): DutyLoad | undefined {
  return load(...given).duties.find((one) => one.duty === kind);
}

describe("needed hours", () => {
  it("are acts times the user's minutes", () => {
    expect(of("answering", [], { minutesPerAct: { answering: 20 } })).toMatchObject({
      actsPerWeek: 3,
      needed: { low: 1, high: 1, basis: "given" },
    });
  });

  it("are those that time entries show, by their own counts or by the acts of whoever wrote them", () => {
    // 5 hours for 20 messages are 15 minutes each; ann's 5 hours for her 20 answers are too.
    expect(of("answering", [entry(5, { count: 20 })])?.needed).toEqual({
      low: 0.75,
      high: 0.75,
      basis: "time-entries",
    });
    expect(of("answering", [entry(5, { person: "ann" })])?.needed).toEqual({
      low: 0.75,
      high: 0.75,
      basis: "time-entries",
    });
  });

  it("are else a range that is marked as our assumption", () => {
    expect(of("answering")?.needed).toEqual({ low: 0.25, high: 1, basis: "assumed" });
    // Entries of fewer than ten acts say too little.
    expect(of("answering", [entry(5, { count: 9 })])?.needed?.basis).toBe("assumed");
  });

  it("are not known of a duty whose acts nobody can count", () => {
    expect(of("steering", [duty("ann", "steering", { hoursPerWeek: 2 })])).toEqual({
      duty: "steering",
      planned: 2,
      people: [{ person: "ann", planned: 2 }],
    });
    expect(of("moderating")).toBeUndefined();
  });

  it("count acts that time entries alone know (S29)", () => {
    const sent = entry(8, { duty: "outreach", count: 60, person: "ann" });
    expect(of("outreach", [sent])).toMatchObject({
      actsPerWeek: 6,
      needed: { low: 0.8, high: 0.8, basis: "time-entries" },
      spent: 0.8,
    });
  });

  it("count a welcome once in the sum of all", () => {
    const { duties, needed, neededFor } = load([observed(-30, 0), opening("old", "m0", -48)], {
      minutesPerAct: { answering: 20, welcoming: 20 },
    });
    expect(duties.find((one) => one.duty === "welcoming")?.needed?.low).toBeGreaterThan(0);
    expect(neededFor).toEqual(["answering", "tidying", "publishing"]);
    expect(needed).toEqual({ low: 1, high: 1 });
  });
});

describe("planned and spent hours", () => {
  it("are held against each other for each person: spent if that is known, else needed (by hand)", () => {
    const records = [
      duty("ann", "answering", { hoursPerWeek: 2 }),
      duty("bob", "answering", { hoursPerWeek: 1 }),
      entry(17, { person: "ann" }),
    ];
    expect(of("answering", records, { minutesPerAct: { answering: 30 } })).toMatchObject({
      planned: 3,
      spent: 1.7,
      people: [
        {
          person: "ann",
          planned: 2,
          spent: 1.7,
          needed: { low: 1 },
          utilisation: { low: 0.85, high: 0.85, basis: "spent" },
        },
        { person: "bob", planned: 1, needed: { low: 0.5 }, utilisation: { low: 0.5, high: 0.5, basis: "given" } },
      ],
    });
  });

  it("take a budget that holds now in place of what duties set aside", () => {
    const budget = { person: "ann", duty: "answering", hoursPerWeek: 5 } as const;
    const records = [duty("ann", "answering", { hoursPerWeek: 2 })];
    expect(of("answering", records, { budgets: [budget] })?.planned).toBe(5);
    expect(of("answering", records, { budgets: [{ ...budget, until: "2026-03-01" }] })?.planned).toBe(2);
    expect(of("answering", records, { budgets: [{ ...budget, from: "2026-04-01" }] })?.planned).toBe(2);
    // The window ends with 11 March: who begins the day after plans nothing in it, who stops with that day does.
    expect(of("answering", records, { budgets: [{ ...budget, from: "2026-03-12" }] })?.planned).toBe(2);
    expect(of("answering", records, { budgets: [{ ...budget, until: "2026-03-11" }] })?.planned).toBe(5);
    expect(of("answering", [duty("ann", "answering", { from: "2026-03-12", hoursPerWeek: 2 })])?.people).toEqual([]);
  });

  it("of a volunteer are no capacity, and are used by nobody's measure (S27)", () => {
    const records = [
      duty("ann", "answering", { hoursPerWeek: 2 }),
      duty("bob", "answering", { hoursPerWeek: 9, engagement: "volunteer" }),
    ];
    const found = of("answering", records);
    expect(found?.planned).toBe(2);
    expect(found?.people.find(({ person }) => person === "bob")).not.toHaveProperty("utilisation");
  });

  it("of a volunteer are none beside a binding duty, nor for another duty than theirs (S27)", () => {
    const places = ["a", "b"].map((id): FactRecord => ({ kind: "venue", id }));
    const both = [
      ...places,
      duty("ann", "answering", { hoursPerWeek: 2, engagement: "employee", venue: "a" }),
      duty("ann", "answering", { hoursPerWeek: 5, engagement: "volunteer", venue: "b" }),
    ];
    expect(of("answering", both)).toMatchObject({ planned: 2, people: [{ person: "ann", planned: 2 }] });
    const volunteer = duty("vol", "answering", { engagement: "volunteer" });
    const budgets = [{ person: "vol", duty: "welcoming", hoursPerWeek: 6 } as const];
    const found = of("welcoming", [volunteer], { budgets });
    expect(found).not.toHaveProperty("planned");
    expect(found?.people).toMatchObject([{ person: "vol", volunteer: true }]);
    expect(of("welcoming", [volunteer, duty("vol", "steering")], { budgets })?.planned).toBe(6);
  });

  it("of nothing have no utilisation, and those without a person are the team's", () => {
    const found = load([duty("ann", "answering", { hoursPerWeek: 0 }), entry(4), entry(6, { date: "2026-06-01" })]);
    expect(found.hoursWithoutPerson).toBe(4);
    const [answering] = found.duties;
    expect(answering).toMatchObject({ spent: 0.4, people: [{ person: "ann", planned: 0 }] });
    expect(answering?.people[0]).not.toHaveProperty("utilisation");
  });
});

describe("planned absences", () => {
  const away = (person: string, from: string, until?: string): FactRecord => ({
    kind: "absence",
    person,
    from,
    ...(until === undefined ? {} : { until }),
  });

  it("are those of who holds a duty or does a tenth of one, within 90 days of the moment", () => {
    // The window ends with 11 March 2026.
    const { absences } = load([
      duty("dee", "steering"),
      away("dee", "2026-05-01", "2026-05-20"),
      away("ann", "2026-03-01"),
      away("bob", "2026-01-01", "2026-03-11"),
      away("bob", "2026-06-10"),
      away("m1", "2026-04-01"),
    ]);
    expect(absences).toEqual([
      { person: "ann", from: "2026-03-01", duties: ["answering"] },
      { person: "dee", from: "2026-05-01", until: "2026-05-20", duties: ["steering"] },
    ]);
  });
});

describe("the rhythm of answering", () => {
  it("is told only if asked for, and of nobody singly (by hand)", () => {
    expect(load()).not.toHaveProperty("rhythm");
    // Every other day at 1:00: of thirty days from Thursday on, five are Saturdays and four Sundays.
    expect(load([], { rhythm: true }).rhythm).toEqual({ answers: 30, nightShare: 1, weekendShare: 9 / 30 });
    expect(load([], { rhythm: true, timeZone: "Asia/Tokyo" }).rhythm?.nightShare).toBe(0);
    expect(measureLoad(community([observed(0, 70)]), { window, rhythm: true })).not.toHaveProperty("rhythm");
  });
});

describe("what cannot be", () => {
  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 10_081])("refuses %f minutes an act", (minutes) => {
    expect(() => load([], { minutesPerAct: { answering: minutes } })).toThrow(RangeError);
  });

  it.each([-1, Number.NaN, 169])("refuses a budget of %f hours a week", (hoursPerWeek) => {
    const budgets = [{ person: "ann", duty: "answering", hoursPerWeek }] as const;
    expect(() => load([], { budgets })).toThrow(/time budget cannot be so: hoursPerWeek/);
    const someone = community([observed(0, 70), opening("c", "eve", 1), reply("c", "ann", 2)]);
    expect(() => simulateAbsence(someone, { asOf: window.until, without: ["ann"], budgets })).toThrow(RangeError);
  });

  it("is refused where it is stated: negative hours, and what ends before it begins", () => {
    const badly = { from: "2026-02-01", until: "2026-01-31" };
    expect(createTimeEntry({ duty: "answering", date: "2026-01-10", hours: -1 }).isErr()).toBe(true);
    expect(createTimeEntry({ duty: "answering", date: "2026-01-10", hours: 25 }).isErr()).toBe(true);
    expect(createTimeBudget({ person: "ann", duty: "answering", hoursPerWeek: -1 }).isErr()).toBe(true);
    expect(createTimeBudget({ person: "ann", duty: "answering", hoursPerWeek: 1, ...badly }).isErr()).toBe(true);
    expect(createDuty({ holder: "ann", duty: "answering", hoursPerWeek: -1 }).isErr()).toBe(true);
    expect(createDuty({ holder: "ann", duty: "answering", ...badly }).isErr()).toBe(true);
    expect(createAbsence({ person: "ann", ...badly }).isErr()).toBe(true);
  });

  it("refuses a window that does not end after it begins", () => {
    expect(() => measureLoad(community([]), { window: { from: day(1), until: day(0) } })).toThrow(RangeError);
  });
});
