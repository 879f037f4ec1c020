import { describe, expect, it } from "vitest";
import { community, day, opening, reply } from "../../activity/tiny-community.test-support.js";
import { createDataset } from "../../dataset/create-dataset.js";
import { mergeDatasets } from "../../dataset/merge/merge-datasets.js";
import type { FactRecord } from "../../model/fact.js";
import { formatInstant } from "../../model/instant.js";
import { forty, without } from "./absence.test-support.js";
import type { SimulateAbsenceOptions } from "./simulate-absence.js";

describe("duties", () => {
  const duty = (holder: string, kind: "answering" | "steering" | "moderating", more: object = {}): FactRecord => ({
    kind: "duty",
    holder,
    duty: kind,
    from: "2026-01-01",
    ...more,
  });

  it("show their share of the acts, who does the rest, and who is left", () => {
    const { duties } = without(
      community([...forty, duty("ann", "answering", { hoursPerWeek: 8 }), duty("bob", "answering")], ["duties"]),
      ["ann"],
    );
    expect(duties).toMatchObject([
      {
        duty: "answering",
        basis: "measured",
        // By hand: ann replied 20 times, bob 18 and cas 2.
        acts: {
          count: 20,
          share: 0.5,
          total: 40,
          others: [
            { person: "bob", count: 18 },
            { person: "cas", count: 2 },
          ],
        },
        holders: ["ann"],
        losesLastHolder: [],
        plannedHoursPerWeek: 8,
      },
    ]);
  });

  it("lose their last holder where the others who hold them do nothing of it (law 6, A.8)", () => {
    const stale = community(
      [...forty, duty("ann", "answering", { backup: "bob" }), duty("zoe", "answering")],
      ["duties"],
    );
    expect(without(stale, ["ann"]).duties).toMatchObject([
      { duty: "answering", losesLastHolder: [{ backups: ["bob"] }] },
    ]);
    expect(without(stale, ["zoe"]).duties).toMatchObject([{ holders: ["zoe"], losesLastHolder: [] }]);
  });

  it("are declared, not verified, where the source cannot show them", () => {
    const { duties } = without(community([...forty, duty("dee", "steering")], ["duties"]), ["dee"]);
    expect(duties).toEqual([
      { duty: "steering", basis: "declared", holders: ["dee"], losesLastHolder: [{ backups: [] }] },
    ]);
  });

  it("at a venue are also held by who holds them everywhere, not the other way around", () => {
    const places: readonly FactRecord[] = [
      { kind: "venue", id: "v" },
      duty("dee", "steering", { venue: "v" }),
      duty("eli", "steering"),
      opening("c", "eve", 0),
      reply("c", "dee", 1),
      reply("c", "eli", 1),
    ];
    const lost = (who: string): unknown =>
      without(community(places, ["duties"]), [who]).duties.find(({ duty }) => duty === "steering")?.losesLastHolder;
    expect(lost("dee")).toEqual([]);
    expect(lost("eli")).toEqual([{ backups: [] }]);
  });

  it("that one source shows and another declares are lost once, and are held by whom either names", () => {
    const file = (holder: string) => createDataset([duty(holder, "steering")], { source: "file" });
    const forum = createDataset([...forty, duty("ann", "steering", { basis: "platform-role" })], { source: "forum" });
    const lost = (holder: string): unknown =>
      without(mergeDatasets([forum, file(holder)], { as: "join" }).dataset, ["ann"]).duties.find(
        ({ duty }) => duty === "steering",
      )?.losesLastHolder;
    expect(lost("ann")).toEqual([{ backups: [] }]);
    expect(lost("dee")).toEqual([]);
  });

  it("that overlap say the most hours once at one place, and add up over places", () => {
    const overlapping: readonly FactRecord[] = [
      ...forty,
      { kind: "venue", id: "v" },
      duty("ann", "steering", { id: "d1", hoursPerWeek: 3 }),
      duty("ann", "steering", { id: "d2", hoursPerWeek: 5 }),
      duty("ann", "steering", { id: "d3", venue: "v", hoursPerWeek: 2 }),
      duty("ann", "moderating", { id: "d4", hoursPerWeek: 9, until: "2026-01-31" }),
    ];
    const { duties } = without(community(overlapping, ["duties"]), ["ann"]);
    expect(duties.find((one) => one.duty === "steering")).toMatchObject({ plannedHoursPerWeek: 7, holders: ["ann"] });
    expect(duties.find((one) => one.duty === "moderating")).toBeUndefined();
  });

  it("have hours: a budget in place of what the duty sets aside, and what was spent (by hand)", () => {
    const entry = (date: string, hours: number, person?: string): FactRecord => ({
      kind: "timeEntry",
      duty: "steering",
      date,
      hours,
      ...(person === undefined ? {} : { person }),
    });
    const dataset = community(
      [
        ...forty,
        duty("ann", "steering", { hoursPerWeek: 3 }),
        entry("2026-01-02", 5, "ann"),
        entry("2026-01-09", 4, "ann"),
        entry("2025-12-01", 9, "ann"),
        entry("2026-01-03", 7),
        entry("2026-01-03", 6, "bob"),
      ],
      ["duties", "timeEntries"],
    );
    const steering = (budgets: SimulateAbsenceOptions["budgets"] = []): unknown =>
      without(dataset, ["ann"], { budgets }).duties.find(({ duty }) => duty === "steering");
    // 9 hours in 90 days are 9 · 7 / 90 a week.
    expect(steering()).toMatchObject({ plannedHoursPerWeek: 3, spentHoursPerWeek: (9 * 7) / 90 });
    expect(steering([{ person: "ann", duty: "steering", hoursPerWeek: 6 }])).toMatchObject({ plannedHoursPerWeek: 6 });
    const over = [{ person: "ann", duty: "steering", hoursPerWeek: 6, until: "2026-01-31" } as const];
    expect(steering(over)).toMatchObject({ plannedHoursPerWeek: 3 });
  });

  describe("hours as spent are those of a week at work", () => {
    const entry = (dayOfYear: number, hours: number, person = "ann"): FactRecord => ({
      kind: "timeEntry",
      duty: "steering",
      date: formatInstant(day(dayOfYear)).slice(0, 10),
      hours,
      person,
    });
    /** Two hours on each day from one to another, of the 90 of the window. */
    const daily = (from: number, until: number): readonly FactRecord[] =>
      Array.from({ length: until - from }, (_, index) => entry(from + index, 2));
    const spent = (...records: readonly FactRecord[]): number | undefined =>
      without(community([...forty, ...records], ["duties", "timeEntries"]), ["ann"]).duties.find(
        (one) => one.duty === "steering",
      )?.spentHoursPerWeek;
    const away: FactRecord = { kind: "absence", person: "ann", from: "2026-01-21", until: "2026-02-19" };

    // By hand: two hours a day are fourteen a week, however many of the 90 days they are entered on.
    it("and not of the weeks in which they were away", () => {
      const around = [...daily(0, 20), ...daily(50, 90)];
      expect(spent(...around, away)).toBeCloseTo(14, 9);
      expect(spent(...around)).toBeCloseTo((14 * 60) / 90, 9);
      // A day with hours is one at work, whatever was said of it.
      expect(spent(...daily(0, 90), away)).toBeCloseTo(14, 9);
    });

    it("nor of those before anybody entered time, or before they held the duty", () => {
      expect(spent(...daily(60, 90))).toBeCloseTo(14, 9);
      expect(spent(entry(-20, 1, "bob"), ...daily(60, 90))).toBeCloseTo((14 * 30) / 90, 9);
      const held = duty("ann", "steering", { from: "2026-03-02" });
      expect(spent(entry(-20, 1, "bob"), held, ...daily(60, 90))).toBeCloseTo(14, 9);
      expect(spent(held, ...daily(0, 60))).toBeUndefined();
    });

    it("and never of less than a week", () => {
      expect(spent(...daily(88, 90))).toBe(4);
      expect(spent(...daily(0, 3), { ...away, from: "2026-01-04", until: "2026-12-31" } as FactRecord)).toBe(6);
    });
  });
});
