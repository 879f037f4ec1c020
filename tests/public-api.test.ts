import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { allEntryPoints, exportsOf, programOf } from "./public-api/api-program.js";
import { printApi } from "./public-api/print-api.js";
import { pathsUnder } from "./workspace/files.js";
import { fromRoot } from "./workspace/root.js";

const regenerate = process.env["REGENERATE"] === "1";

function snapshotOf(specifier: string): string {
  return `tests/public-api/${specifier.replace("@org/", "").replaceAll("/", ".")}.api.txt`;
}

describe("the public API is the one that was agreed on", () => {
  let program: ReturnType<typeof programOf>;
  beforeAll(() => {
    program = programOf(allEntryPoints);
  }, 60_000);

  it.each(allEntryPoints)(
    "$specifier",
    (entry) => {
      expect(exportsOf(program, entry)).not.toEqual([]);
      const path = fromRoot(snapshotOf(entry.specifier));
      const api = printApi(program, entry);
      if (regenerate) writeFileSync(path, api);
      const agreed = existsSync(path) ? readFileSync(path, "utf8") : "no snapshot yet; run with REGENERATE=1";
      expect(api).toBe(agreed);
    },
    60_000,
  );

  it("has no snapshot of an entry point that is gone", () => {
    const current = new Set(allEntryPoints.map(({ specifier }) => snapshotOf(specifier)));
    const left = pathsUnder("tests/public-api").filter((path) => path.endsWith(".api.txt") && !current.has(path));
    if (regenerate) for (const path of left) rmSync(fromRoot(path));
    expect(left.filter((path) => existsSync(fromRoot(path)))).toEqual([]);
  });
});
