import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "community-plain-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Core where an install would put it: its own package.json, and its main entry with all that it needs in one file. */
beforeAll(async () => {
  const installed = join(folder, "node_modules/@org/community-core");
  mkdirSync(installed, { recursive: true });
  copyFileSync(join(root, "packages/core/package.json"), join(installed, "package.json"));
  await build({
    entryPoints: [join(root, "packages/core/src/index.ts")],
    ...{ bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], logLevel: "silent" },
    ...{ outfile: join(installed, "dist/index.js"), tsconfig: join(root, "tsconfig.base.json"), absWorkingDir: root },
  });
});

// Node 20, 22 and 24 run both after an install of the packed packages, in .ci/run.
describe.each([
  ["plain-javascript", "report.mjs"],
  ["commonjs", "report.cjs"],
])("the example %s", (example, script) => {
  it("prints what its README says, on the Node that runs this", () => {
    copyFileSync(join(import.meta.dirname, example, script), join(folder, script));
    const run = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    const readme = readFileSync(join(import.meta.dirname, example, "README.md"), "utf8");
    expect(run.stdout).toBe(/```text\n([^`]+)```/.exec(readme)?.[1]);
  });

  it("fails where core is not what it needs", () => {
    const core = join(folder, "node_modules/@org/community-core/dist/index.js");
    const text = readFileSync(core, "utf8");
    writeFileSync(
      core,
      "export const communityHealth = async () => ({ isErr: () => true, error: { reason: 'broken' } });",
    );
    const run = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
    writeFileSync(core, text);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("broken");
  });
});
