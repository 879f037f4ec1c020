import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageApiBenches } from "../../testing/page-api/page-api-bench.js";
import { readRecords } from "../../testing/read-records.js";
import { temporaryFolder } from "../../testing/written-files.js";

const bench = pageApiBenches();
const base = temporaryFolder();
const day = 86_400_000;

describe("the budget of calls", () => {
  it("is never exceeded, ends the read cleanly, and says when to go on", async () => {
    const { adapter, server, clock } = await bench();
    const found = await readRecords(adapter({ callsPerDay: 30 }));
    expect(server.calls).toHaveLength(30);
    const [issue] = found.issues.filter(({ severity }) => severity === "error");
    const next = new Date(Math.ceil(clock.time / day) * day).toISOString();
    expect(issue).toMatchObject({ code: "call-budget-spent", message: expect.stringContaining("All 30 calls") });
    expect(issue?.advice).toContain(`Go on from ${next}`);
    expect(found.complete).toBe(false);
    expect(found.aggregates.length).toBeGreaterThan(100);
  });

  it("is 100 calls unless more are allowed", async () => {
    const { adapter, server } = await bench();
    const one = adapter();
    const limited = adapter({ callsPerDay: 100 });
    expect((await readRecords(limited)).codes).toContain("call-budget-spent");
    expect(server.calls).toHaveLength(100);
    expect((await readRecords(one)).complete).toBe(true);
  });

  it("counts calls of all runs of a day, those that fail too, and begins anew at midnight in UTC", async () => {
    const { adapter, server, clock } = await bench({
      instead: (_, number) => (number === 2 ? { status: 500, body: "" } : undefined),
    });
    const more = { callsPerDay: 40, folder: `${base}/counted` };
    await readRecords(adapter(more));
    const counted = JSON.parse(readFileSync(`${base}/counted/calls.json`, "utf8"));
    expect(counted).toEqual({ day: new Date(clock.time).toISOString().slice(0, 10), calls: 40 });
    // Another run of the same day has none left.
    expect((await readRecords(adapter(more))).codes).toEqual(["call-budget-spent"]);
    expect(server.calls).toHaveLength(40);
    clock.time = Math.ceil(clock.time / day) * day;
    await readRecords(adapter(more));
    expect(server.calls).toHaveLength(80);
  });

  it("lets later runs go on where one stopped, so that all is read in the end", async () => {
    const { adapter, server, clock } = await bench();
    const whole = await readRecords(adapter());
    const inOneGo = server.calls.length;
    const more = { callsPerDay: 90, folder: `${base}/resumed` };
    const first = await readRecords(adapter(more));
    expect(first.complete).toBe(false);
    // So late that a day is over, and so early that nothing of the first run has to be forgotten yet.
    clock.time = Math.ceil(clock.time / day) * day;
    const second = await readRecords(adapter(more));
    expect(second.complete).toBe(true);
    expect(server.calls.length - inOneGo).toBeLessThan(2 * 90);
    const kept = new Set(second.contributions.map(({ id }) => id));
    const still = whole.contributions.filter(({ at }) => Date.parse(at) > clock.time - 2 * day);
    expect(still.length).toBeGreaterThan(5);
    expect(still.filter(({ id }) => !kept.has(id))).toEqual([]);
  });

  it("is spared where nothing changed", async () => {
    const { adapter, server } = await bench();
    const more = { folder: `${base}/spared` };
    const first = await readRecords(adapter(more));
    const before = server.calls.length;
    const second = await readRecords(adapter(more));
    expect(server.calls.length - before).toBeLessThan(15);
    expect(second.contributions).toEqual(first.contributions);
  });
});
