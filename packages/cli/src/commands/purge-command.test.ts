import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

/** An adapter that keeps moments in a file, one a line, and may keep each for a day; `how` says how that goes wrong. */
bench.write(
  "keeper.mjs",
  `import { readFileSync, writeFileSync } from "node:fs";
const result = (value) => ({ isOk: () => true, isErr: () => false, value });
const failure = (error) => ({ isOk: () => false, isErr: () => true, error });
export function createSourceAdapter({ file, how }) {
  return result({
    contractVersion: 1, name: "keeper", source: "kept",
    describe: async () => result({}),
    async *read() { writeFileSync(file + ".read", ""); },
    forget: async () => result(undefined),
    ...(how === "for-good" ? {} : { async purge(asOf) {
      if (how === "throws") throw new TypeError("secret of ann");
      if (how === "says-nothing") return 3;
      if (how === "counts-nothing") return result(undefined);
      if (how === "refuses") return failure({ type: "SourceError", code: "in-use", message: "The folder is in use.", advice: "Try again." });
      const lines = readFileSync(file, "utf8").split("\\n").filter((line) => line !== "");
      const left = lines.filter((line) => asOf - Date.parse(line) < 86_400_000);
      writeFileSync(file, left.join("\\n"));
      return result({ dropped: lines.length - left.length, left: left.length });
    } }),
  });
}`,
);

const purge = (how: string) =>
  bench.run(`purge --adapter ./keeper.mjs --option file=${bench.path("kept")} --option how=${how}`, {
    now: "2026-11-20T12:00:00Z",
  });

describe("purge", () => {
  it("drops what may not be kept as of now, says how much, and reads nothing", async () => {
    bench.write("kept", "2026-11-18T12:00:00Z\n2026-11-19T11:59:59Z\n2026-11-20T11:00:00Z");
    expect(await purge("well")).toEqual({
      status: 0,
      stdout: "Source kept: 2 records dropped, which may not be kept any longer; 1 record left.\n",
      stderr: "",
    });
    expect(readFileSync(bench.path("kept"), "utf8")).toBe("2026-11-20T11:00:00Z");
    expect((await purge("well")).stdout).toBe("Source kept: nothing was too old; 1 record left.\n");
    expect(existsSync(bench.path("kept.read"))).toBe(false);
  });

  it("says of what is kept without a limit that it is, and of what keeps nothing that there is nothing", async () => {
    expect((await purge("for-good")).stdout).toMatch(/^Source kept: .*without a limit of time/);
    bench.write("posts.csv", smallCommunityCsv());
    const { status, stdout } = await bench.run("purge posts.csv --option source=our-forum");
    expect([status, stdout]).toEqual([
      0,
      "Source our-forum: its adapter keeps nothing, so there is nothing to forget.\n",
    ]);
  });

  it.each([
    ["throws", /breaks its contract: purge threw \(TypeError\)/],
    ["says-nothing", /breaks its contract: purge gave no Result/],
    ["counts-nothing", /breaks its contract: purge did not say what it dropped/],
    ["refuses", /kept was not purged: The folder is in use\.[\s\S]*→ Try again\./],
  ])("of an adapter that %s says so, and nothing of people", async (how, message) => {
    const { status, stdout, stderr } = await purge(how);
    expect([status, stdout]).toEqual([65, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("ann");
  });

  it("asks for a source, and helps", async () => {
    expect((await bench.run("purge")).status).toBe(64);
    const help = await bench.run("purge --help");
    expect(help.stdout).toContain("Usage: community-health purge [<source>] [options]");
  });
});
