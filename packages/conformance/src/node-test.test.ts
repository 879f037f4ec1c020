import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets Node run the sources as they are: types are erased, `.js` in imports means `.ts`, packages are their sources. */
const hooks = `
  import { registerHooks } from "node:module";
  const paths = ${JSON.stringify(sourcesOfPackages())};
  registerHooks({
    resolve(specifier, context, next) {
      if (paths[specifier] !== undefined) return next(paths[specifier], context);
      const isSource = specifier.startsWith(".") && context.parentURL?.endsWith(".ts");
      return next(isSource ? specifier.replace(/\\.js$/, ".ts") : specifier, context);
    },
  });`;

function sourcesOfPackages(): Record<string, string> {
  const base = resolve(import.meta.dirname, "../../..");
  const { compilerOptions } = JSON.parse(readFileSync(join(base, "tsconfig.base.json"), "utf8"));
  return Object.fromEntries(
    // The cast: the list of paths is the workspace's own.
    Object.entries(compilerOptions.paths as Record<string, [string]>).map(([name, [path]]) => [
      name,
      pathToFileURL(resolve(base, path)).href,
    ]),
  );
}

function runNodeTest(name: string, harness: string): { readonly status: number | null; readonly output: string } {
  const file = join(folder, `${name}.mjs`);
  const here = pathToFileURL(import.meta.dirname).href;
  writeFileSync(join(folder, "hooks.mjs"), hooks);
  writeFileSync(
    file,
    `import { describeSourceAdapter } from "${here}/node-test.ts";
     import { plainHarness } from "${here}/self-test/plain-harness.ts";
     describeSourceAdapter("plain", ${harness});`,
  );
  const loader = ["--import", pathToFileURL(join(folder, "hooks.mjs")).href, "--no-warnings"];
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [...loader, "--test", "--test-reporter=tap", file], {
    env,
    encoding: "utf8",
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

// Older versions of Node cannot run the sources; there the built package is tried instead.
describe.skipIf(!process.features.typescript)("describeSourceAdapter under node --test", () => {
  it("passes a good adapter and shows what it skipped", () => {
    const { status, output } = runNodeTest("good", `plainHarness("columns")`);
    expect(output).toMatch(/ok \d+ - \[end\/last\] one end, last and complete/);
    expect(output).toContain("# SKIP the harness has no expected.records");
    expect(status).toBe(0);
  });

  it("fails an adapter that breaks a promise", () => {
    const { status, output } = runNodeTest("bad", `{ ...plainHarness("records"), expected: { counts: {} } }`);
    expect(output).toContain("3 records of kind contribution instead of 0.");
    expect(status).toBe(1);
  });

  it("passes a known gap while it fails", () => {
    const gap = `{ ...plainHarness("records"), expected: { counts: {} }, knownGaps: ["records/counts"] }`;
    expect(runNodeTest("gap", gap).status).toBe(0);
  });
});
