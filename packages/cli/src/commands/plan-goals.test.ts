import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
const goal = { id: "answered", statement: "Questions get an answer", measure: "response-rate", by: "2026-12-31" };
bench.write("plan.json", JSON.stringify({ goals: [{ ...goal, target: 0.01, direction: "up" }] }));
bench.write("no-report.json", "{}");
afterAll(() => bench[Symbol.dispose]());

beforeAll(async () => {
  for (const [file, day] of [
    ["then.json", "2024-12-31"],
    ["now.json", "2025-09-30"],
  ])
    await bench.run(`report simulator --format json --as-of ${day} --output ${file}`);
});

describe("plan --report", () => {
  it("says how the goals stand after what the plan lacks", async () => {
    const { status, stdout } = await bench.run("plan plan.json --report now.json --start then.json --language nl");
    expect(status).toBe(0);
    expect(stdout.indexOf("Doelen")).toBeGreaterThan(stdout.indexOf("Wat er nog niet in het plan staat"));
    // Any share of answered conversations is over one in a hundred.
    expect(stdout).toMatch(/Questions get an answer: +gehaald|1 doel: 1 gehaald/);
    const { goals } = JSON.parse((await bench.run("plan plan.json --report now.json --format json")).stdout);
    expect(goals).toMatchObject([{ id: "answered", outcome: { status: "met" } }]);
  });

  it("says nothing of goals without a report", async () => {
    expect(JSON.parse((await bench.run("plan plan.json --format json")).stdout)).not.toHaveProperty("goals");
  });

  it.each([
    ["met", { target: 0.01, direction: "up" }, 0],
    ["behind", { target: 0.9999, direction: "up", from: 0, since: "2025-01-01", by: "2025-09-01" }, 10],
    ["not measurable", { measure: "share-of-voice/colleagues", target: 0.5, direction: "up" }, 11],
  ])("tells a pipeline of a goal that is %s", async (_, change, status) => {
    const { stdout } = await bench.run("plan --template");
    bench.write("whole.json", JSON.stringify({ ...parse(stdout), goals: [{ ...goal, owner: "p1", ...change }] }));
    expect((await bench.run("plan whole.json --check")).status).toBe(0);
    expect((await bench.run("plan whole.json --check --report now.json")).status).toBe(status);
    expect((await bench.run("plan whole.json --report now.json")).status).toBe(0);
  });

  it.each([
    ["--start then.json", 64, "--start goes with --report."],
    ["--report none.json", 65, "The report none.json cannot be read."],
    ["--report no-report.json", 65, "no-report.json is no health report in JSON, version 1."],
    ["--report now.json --output now.json", 64, "--output and --report are the same file."],
    ["plan.json", 64, "plan reads one file, in YAML or JSON."],
  ])("%s is refused", async (words, status, says) => {
    const ran = await bench.run(`plan plan.json ${words}`);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(says);
  });
});
