import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
bench.write("empty.csv", "");
afterAll(() => bench[Symbol.dispose]());

describe("sources", () => {
  it("says what files show before they are read, and what they do not", async () => {
    const { status, stdout, stderr } = await bench.run("sources posts.csv");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [shown = "", hidden = ""] = stdout.split("\nIt does not show ");
    expect(shown).toMatch(/^What posts can show \(read by: csv\)\n/);
    expect(shown).toContain("  •  replies\n");
    expect(hidden).toContain("  •  who holds which duty\n");
    expect(hidden).not.toContain("  •  replies\n");
  });

  it("says it in Dutch, and to a program as the adapter says it", async () => {
    expect((await bench.run("sources simulator --language nl")).stdout).toContain("Niet te zien");
    const { stdout } = await bench.run("sources posts.csv --format json");
    expect(JSON.parse(stdout)).toMatchObject({ name: "csv", source: "posts", incremental: false });
    expect(JSON.parse(stdout).capabilities).toContain("replies");
  });

  it.each([
    ["sources", 64, /There is no source to read/],
    ["sources missing.csv", 65, /no file or folder of that name/],
    ["sources empty.csv", 65, /empty/],
    ["sources posts.csv --output posts.csv", 64, /the same file/],
    ["sources posts.csv --days 3", 64, /no option --days/],
  ])("%s ends with %i", async (words, status, says) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(says);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });
});
