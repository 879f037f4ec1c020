import { describe, expect, it } from "vitest";
import { community, days, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import { measureLoad } from "../../continuity/load/measure-load.js";
import type { FactRecord } from "../../model/fact.js";
import type { TimeBudget } from "../../model/time-budget.js";
import type { Finding } from "../assessment/finding.js";
import { dutyFindingCodes } from "./duty-findings.js";
import { loadFindings } from "./load-findings.js";

/** Ten weeks that end with 11 March 2026. */
const window = days(70);

function found(records: readonly FactRecord[], budgets: readonly TimeBudget[] = []): readonly Finding[] {
  const dataset = community([observed(0, 70), ...records], ["duties", "timeEntries"]);
  const load = measureLoad(dataset, { window, budgets, minutesPerAct: { answering: 60 } });
  const all = loadFindings(dataset, load, { asOf: window.until, timeZone: "UTC", budgets });
  for (const { code, people = [] } of all) expect(dutyFindingCodes.has(code)).toBe(people.length > 0);
  return all;
}

const codesOf = (...given: Parameters<typeof found>): readonly string[] => found(...given).map(({ code }) => code);
const budget = (person: string, hoursPerWeek: number, until?: string): TimeBudget => ({
  person,
  duty: "answering",
  hoursPerWeek,
  ...(until === undefined ? {} : { until }),
});
/** So many answers by ann: an hour each. */
const answers = (count: number): readonly FactRecord[] =>
  Array.from({ length: count }, (_, index) => [
    opening(`c${index}`, "eve", index),
    reply(`c${index}`, "ann", index + 1),
  ]).flat();

describe("findings of load", () => {
  it.each([
    [17, []],
    [18, ["notice"]],
    [20, ["notice"]],
    [21, ["serious"]],
  ])("%i of 20 planned hours: %j (over 85 % nothing is left)", (count, severities) => {
    const all = found(answers(count), [budget("ann", 2), budget("bob", 2)]);
    const overloaded = all.filter(({ code }) => code === "load-above-capacity");
    expect(overloaded.map(({ severity }) => severity)).toEqual(severities);
    if (count === 18)
      expect(overloaded).toMatchObject([{ params: { duty: "answering", share: 0.9, use: "given" }, people: ["ann"] }]);
  });

  it("warn of our assumption only where even its lower end is over", () => {
    const dataset = community([observed(0, 70), ...answers(120)]);
    const budgets = [budget("ann", 1.1), budget("bob", 1)];
    const load = measureLoad(dataset, { window, budgets });
    // Twelve acts a week at 5 to 20 minutes are 1 to 4 hours.
    expect(load.duties[0]?.people[0]?.utilisation).toMatchObject({ low: 1 / 1.1, basis: "assumed" });
    expect(loadFindings(dataset, load, { asOf: window.until, timeZone: "UTC", budgets })).toMatchObject([
      { code: "load-above-capacity", params: { use: "assumed" } },
    ]);
    const roomy = [budget("ann", 2), budget("bob", 1)];
    const room = measureLoad(dataset, { window, budgets: roomy });
    expect(loadFindings(dataset, room, { asOf: window.until, timeZone: "UTC", budgets: roomy })).toEqual([]);
  });

  it("tell a budget of one person, volunteers left out (S30)", () => {
    expect(codesOf([], [budget("ann", 2)])).toEqual(["budget-on-one-person"]);
    expect(codesOf([], [budget("ann", 2), budget("bob", 1)])).toEqual([]);
    const volunteer: FactRecord = {
      kind: "duty",
      holder: "bob",
      duty: "answering",
      engagement: "volunteer",
      hoursPerWeek: 9,
    };
    expect(codesOf([volunteer])).toEqual([]);
    expect(found([volunteer], [budget("ann", 2)])).toMatchObject([{ code: "budget-on-one-person", people: ["ann"] }]);
  });

  it.each([
    ["2027-03-12", ["budget-under-a-year"]],
    ["2027-03-13", []],
  ])("tell a budget that ends on %s: %j (S30)", (until, expected) => {
    expect(codesOf([], [budget("ann", 2, until), budget("bob", 1, "2026-06-30")])).toEqual(expected);
    expect(codesOf([], [budget("ann", 2, until), budget("bob", 1)])).toEqual([]);
  });

  it("tell of no budget where only volunteers give hours, and look at none of theirs (S27)", () => {
    const volunteer: FactRecord = { kind: "duty", holder: "vol", duty: "answering", engagement: "volunteer" };
    expect(codesOf([volunteer], [budget("vol", 6, "2026-06-30")])).toEqual([]);
    const ends = [budget("ann", 2, "2026-06-30"), budget("bob", 2, "2026-07-31")];
    // Hours that a volunteer gives without an end are no money for longer.
    expect(codesOf([volunteer], [...ends, budget("vol", 6)])).toEqual(["budget-under-a-year"]);
  });

  it("take the end of a budget in place of that of the duty for which it stands", () => {
    const bound: FactRecord = { kind: "duty", holder: "ann", duty: "answering", hoursPerWeek: 2 };
    const ends = [budget("ann", 2, "2026-06-30"), budget("bob", 2, "2026-07-31")];
    expect(codesOf([bound], ends)).toEqual(["budget-under-a-year"]);
    expect(codesOf([bound], [budget("bob", 2, "2026-07-31")])).toEqual([]);
  });

  it("take the end of a contract that comes before the duty ends: nobody is paid for the rest (by hand)", () => {
    const held = (until: string, contractUntil: string): readonly FactRecord[] => [
      { kind: "duty", holder: "ann", duty: "answering", hoursPerWeek: 2, until, contractUntil },
      { kind: "duty", holder: "bob", duty: "answering", hoursPerWeek: 2, until: "2026-09-30" },
    ];
    const ends = (...days: Parameters<typeof held>) => found(held(...days)).map(({ code, params }) => [code, params]);
    expect(ends("2029-12-31", "2026-12-31")).toEqual([["budget-under-a-year", { date: "2026-12-31" }]]);
    expect(ends("2026-12-31", "2029-12-31")).toEqual([["budget-under-a-year", { date: "2026-12-31" }]]);
    expect(ends("2029-12-31", "2029-12-31")).toEqual([]);
  });

  it("tell who will be away, and hours without a person", () => {
    const records: readonly FactRecord[] = [
      { kind: "duty", holder: "dee", duty: "steering", from: "2026-01-01" },
      { kind: "absence", person: "dee", from: "2026-04-01", until: "2026-04-20" },
      { kind: "absence", person: "dee", from: "2026-04-15", until: "2026-04-22" },
      { kind: "timeEntry", duty: "steering", date: "2026-02-01", hours: 3 },
    ];
    // What two facts say of one absence is told once.
    expect(found(records)).toMatchObject([
      { code: "absence-ahead", params: { duty: "steering", date: "2026-04-01", until: "2026-04-22" }, people: ["dee"] },
      { code: "time-without-person", params: { hours: 3 } },
    ]);
    const two: FactRecord = { kind: "duty", holder: "dee", duty: "accounting", from: "2026-01-01" };
    const open: FactRecord = { kind: "absence", person: "dee", from: "2026-04-20" };
    const [ahead] = found([two, ...records.slice(0, 2), open]);
    expect(ahead?.params).toEqual({ duty: "steering", date: "2026-04-01", more: 1 });
  });
});
