import type { HealthReport } from "@org/community-core";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
const interviews = Array.from({ length: 20 }, (_, at) => ({
  id: `i${at}`,
  willing: at < 8 ? "yes" : "no",
  yields: ["x"],
}));
const concept = { community: { id: "c", name: "Colleagues", scope: "internal" }, interviews };
bench.write("concept.json", JSON.stringify(concept));
bench.write("wrong.yaml", "interviews:\n  - id: a\n    wiling: yes\n");
afterAll(() => bench[Symbol.dispose]());

/** What the report of the same files says with these options. */
async function report(options: string): Promise<HealthReport> {
  const { stdout, stderr } = await bench.run(`report posts.csv --as-of 2026-03-25 --format json ${options}`);
  expect(stderr).toBe("");
  // The cast: the command prints a report and nothing else, as its own tests hold.
  return JSON.parse(stdout) as HealthReport;
}

const fullAt = ({ assessments }: HealthReport): number | undefined =>
  assessments.flatMap(({ indicators }) => indicators).find(({ key }) => key === "active-contributors")?.threshold.full;

describe("what is known of a community besides its data", () => {
  it("lets thresholds scale with the size and the scope, which a concept may say", async () => {
    // A tenth of forty, and a fifth inside an organisation; without a size the fifty of a large one (`neededMass`).
    expect(fullAt(await report("--size 40"))).toBe(4);
    expect(fullAt(await report("--size 40 --scope internal"))).toBe(8);
    expect(fullAt(await report("--size 40 --concept concept.json"))).toBe(8);
    expect(fullAt(await report("--size 40 --concept concept.json --scope external"))).toBe(4);
    expect(fullAt(await report("--days 90"))).toBe(50);
  });

  it("rests on the concept before the launch and on the activity from that day on", async () => {
    const before = await report("--concept concept.json --launched 2026-03-27");
    expect(before.viability).toMatchObject({ basis: "concept", concept: { verdict: "has-a-chance", willing: 8 } });
    const after = await report("--concept concept.json --launched 2026-03-25 --horizon-months 6");
    expect(after.viability).toMatchObject({ basis: "activity", buildUp: { horizonMonths: 6 } });
    expect(after.viability?.buildUp).toHaveProperty("startedAt", "2026-03-25T00:00:00.000Z");
    const local = await report("--launched 2026-03-25 --time-zone Europe/Amsterdam");
    expect(local.viability?.buildUp).toHaveProperty("startedAt", "2026-03-24T23:00:00.000Z");
  });

  it.each([
    ["--size 0", 64, '--size is a whole number from 1 to 10000000000, not "0".'],
    ["--size many", 64, '--size is a whole number from 1 to 10000000000, not "many".'],
    ["--horizon-months 1.5", 64, '--horizon-months is a whole number from 1 to 1200, not "1.5".'],
    ["--scope inside", 64, 'There is no scope "inside".\n→ There are: internal, external, mixed.'],
    ["--launched soon", 64, '--launched is no date: "soon".'],
    ["--concept none.yaml", 65, "none.yaml cannot be read."],
    ["--concept wrong.yaml", 65, "line 3: interviews[0].wiling: is no field; did you mean willing?"],
    ["--concept concept.json --output concept.json", 64, "--output and --concept are the same file."],
  ])("%s is refused before anything is read", async (options, status, says) => {
    for (const command of ["report missing.csv", "check missing.csv --at-least viability=1"]) {
      // `separateFiles` looks first where a report would be written.
      const ran = await bench.run(`${options.includes("--output") ? "report posts.csv" : command} ${options}`);
      expect(ran.status).toBe(status);
      expect(ran.stderr).toContain(says);
    }
  });

  it("holds for check as for report", async () => {
    const viability = async (options: string): Promise<string> =>
      (await bench.run(`check posts.csv --as-of 2026-03-25 --at-least viability=1 ${options}`)).stdout;
    expect(await viability("--size 40")).not.toBe(await viability("--days 90"));
  });
});
