import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measuredFiles, withMeasured } from "../scripts/mutation/mutant-table.js";
import { fromRoot } from "./workspace/root.js";

const empty =
  "# Page\n\n| File | Mutants | Noticed | Score | Cases | Measured |\n| --- | --- | --- | --- | --- | --- |\n\nAfter.\n";
const gini = { path: "stats/gini.ts", mutants: 26, noticed: 25, cases: "folder", day: "2026-01-31" } as const;
const mean = { path: "stats/mean.ts", mutants: 3, noticed: 3, cases: "own", day: "2026-02-01" } as const;

describe("the table of mutants", () => {
  it("has a row for each file, in the order of their paths, whichever was measured first", () => {
    const page = withMeasured(withMeasured(empty, mean), gini);
    expect(page).toBe(withMeasured(withMeasured(empty, gini), mean));
    expect(page).toContain(
      "| `stats/gini.ts` | 26 | 25 | 96 % | folder | 2026-01-31 |\n| `stats/mean.ts` | 3 | 3 | 100 % |",
    );
    expect(page.endsWith("\n\nAfter.\n")).toBe(true);
    expect(measuredFiles(page)).toEqual([gini, mean]);
  });

  it("has the latest of a file alone, and rounds no score up", () => {
    const again = { ...gini, mutants: 1000, noticed: 999, day: "2026-03-01" };
    const page = withMeasured(withMeasured(empty, gini), again);
    expect(measuredFiles(page)).toEqual([again]);
    expect(page).toContain("| 99 % |");
  });

  it("is not written into a page without one", () => {
    expect(() => withMeasured("# Page\n", gini)).toThrow(RangeError);
  });

  it("names files that are there", () => {
    const measured = measuredFiles(readFileSync(fromRoot("bench/mutants.md"), "utf8"));
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter(({ path }) => !existsSync(fromRoot(path)))).toEqual([]);
    expect(measured.filter(({ mutants, noticed }) => noticed > mutants)).toEqual([]);
  });
});
