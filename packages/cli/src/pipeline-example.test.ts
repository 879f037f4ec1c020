import { execFile } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Workbench } from "./run.test-support.js";
import { canRunSources, programIn } from "./run-sources.test-support.js";

const example = resolve(import.meta.dirname, "../../../examples/pipeline");
const workflow = readFileSync(join(example, ".github/workflows/community-health.yaml"), "utf8");

/** What a shell does with a step in a copy of the example. */
async function shell(
  bench: Workbench,
  step: string,
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const folder = bench.path("pipeline");
  cpSync(example, folder, { recursive: true });
  const env = {
    PATH: `${programIn(bench)}:${process.env["PATH"]}`,
    HOME: bench.folder,
    GITHUB_STEP_SUMMARY: bench.path("summary.md"),
  };
  try {
    // As GitHub Actions runs a step.
    const ran = await promisify(execFile)("bash", ["-e", "-c", step], { cwd: folder, env });
    return { status: 0, ...ran };
  } catch (error) {
    // The cast: what `execFile` rejects with has them.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

describe.skipIf(!canRunSources)("the example of a pipeline", () => {
  it("fails for the right reason, as its README says", async () => {
    using bench = new Workbench();
    const { status, stdout, stderr } = await shell(bench, "./check.sh");
    expect(status).toBe(10);
    const lines = stdout.trim().split("\n");
    expect(lines.filter((line) => line.startsWith("MISSED"))).toEqual([
      expect.stringMatching(/^MISSED +continuityRisk is [\d.]+; wanted at most 60$/),
      expect.stringMatching(/^MISSED +largest-share\/answering is 0\.\d+; wanted at most 0\.5$/),
    ]);
    expect(lines.filter((line) => line.startsWith("met"))).toHaveLength(2);
    const said = /```text\n([\s\S]*?)```/.exec(readFileSync(join(example, "README.md"), "utf8"))?.[1];
    expect(`${stdout}${stderr}`).toBe(said);
  });

  it("says so to GitHub Actions: in the summary of the step, and as JUnit", async () => {
    const { jobs } = parse(workflow) as { jobs: { check: { steps: { id?: string; run?: string }[] } } };
    const step = jobs.check.steps.find(({ id }) => id === "check")?.run ?? "";
    using bench = new Workbench();
    const { status } = await shell(bench, step);
    expect(status).toBe(10);
    expect(readFileSync(bench.path("summary.md"), "utf8")).toContain("| MISSED | continuityRisk is");
    const junit = readFileSync(bench.path("pipeline/community-health.xml"), "utf8");
    expect(junit).toContain('<testsuites name="community-health" tests="4" failures="2" errors="0">');
  });

  it.each([
    ["./check.sh --at-most continuityRisk=100", 0, "Every threshold is met."],
    ["./check.sh --at-least retention=0.1 --days 2", 11, "not every one could be told"],
    ["./check.sh --config absent.yaml", 65, "The check itself did not work"],
  ])("%s ends with %i", async (step, expected, says) => {
    using bench = new Workbench();
    const { status, stdout, stderr } = await shell(bench, step);
    expect(`${stdout}${stderr}`).toContain(says);
    expect(status).toBe(expected);
  });
});
