import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";
import { progressLine, progressText } from "./progress-line.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

describe("how far a work has come", () => {
  it.each([
    [0, 10, "╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌   0%  reading"],
    [5, 10, "━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌  50%  reading"],
    [12, 10, "━━━━━━━━━━━━━━━━━━━━ 100%  reading"],
    [1200, undefined, "reading … 1,200 rows"],
    [3, 0, "reading … 3 rows"],
  ])("is told of %d of %s", (done, total, text) => {
    expect(
      progressText({ phase: "reading", done, unit: "rows", ...(total === undefined ? {} : { total }) }, "en"),
    ).toBe(text);
  });

  it("never takes more than the line that there is", async () => {
    let written = "";
    const write = async (text: string): Promise<void> => {
      written += text;
    };
    const sink = { isTerminal: true, columns: 12, write };
    await progressLine(sink, false, "en").note("working on something long");
    expect(written).toBe("\r\u001B[Kworking on ");
  });

  it("is told on stderr of a terminal and taken away again, and never with --quiet or in a pipe", async () => {
    const told = await bench.run("report posts.csv --format json", { isTerminal: true, env: { NO_COLOR: "1" } });
    expect(told.stderr).toContain("working it out …");
    expect(told.stderr.split("\r\u001B[K").at(-1)).not.toContain("…");
    // Nothing but going back to the beginning of the line and emptying it: no colour.
    expect(told.stderr.replaceAll("\r\u001B[K", "")).not.toContain("\u001B");
    expect(JSON.parse(told.stdout).schema).toBe("community-health-report@1");
    expect((await bench.run("report posts.csv --format json --quiet", { isTerminal: true })).stderr).toBe("");
    expect((await bench.run("report posts.csv")).stderr).toBe("");
  });

  it("leaves no line behind where the user interrupts", async () => {
    const signal = AbortSignal.abort();
    const { stderr, status, stdout } = await bench.run("report posts.csv", { isTerminal: true, signal });
    expect([status, stdout]).toEqual([130, ""]);
    expect(stderr.split("\r\u001B[K").at(-1)).toBe("community-health: Interrupted; nothing was written.\n");
  });
});
