import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

describe("an adapter from outside", () => {
  const source = `export function createSourceAdapter(options) {
    const { status } = options;
    const result = (value) => ({ isOk: () => true, isErr: () => false, value });
    return result({
      contractVersion: 1, name: "outside", source: "outside",
      describe: async () => result({ name: "outside", source: "outside", capabilities: ["openings", "authors"],
        classifiedFields: [], incremental: false, stores: false }),
      async *read() {
        if (status === "throws") throw new Error("secret");
        yield [{ kind: "contribution", id: "1", type: "opening", at: "2026-01-02T09:00:00Z", author: "a" }];
        yield [{ kind: "end", complete: status !== "half" }];
      },
    });
  }`;
  bench.write("outside.mjs", source);
  bench.write("nothing.mjs", "export const a = 1;");

  it("is loaded by its path from the working folder", async () => {
    const { stdout, stderr } = await bench.run("report --adapter ./outside.mjs --format json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).data.contributions).toBe(1);
  });

  it.each([
    ["report --adapter ./outside.mjs --option status=half", 65, /stopped before its end/],
    ["report --adapter ./outside.mjs --option status=throws", 65, /stopped before its end[\s\S]*threw/],
    ["report --adapter ./nothing.mjs", 65, /does not export createSourceAdapter/],
    ["report --adapter ./absent.mjs", 65, /to be found/],
    ["report --adapter no-such-package", 65, /to be found/],
    ["report --adapter ./outside.mjs posts.csv", 64, /no further source/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/secret|\n\s+at /);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });
});
