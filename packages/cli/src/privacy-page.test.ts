import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "./run.test-support.js";

const program = "node packages/cli/dist/bin.js ";

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
  bench.write("posts.csv", smallCommunityCsv());
});
afterEach(() => bench[Symbol.dispose]());

/** The commands of the page, in their order. */
function commandsOf(page: string): readonly string[] {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

describe.each(["privacy.md", "privacy.nl.md"])("docs/%s", (page) => {
  it("has commands that do what it says: what is kept is private, and whoever is forgotten is in no report any more", async () => {
    const commands = commandsOf(page);
    expect(commands.length).toBeGreaterThanOrEqual(4);
    const isForget = (command: string): boolean => command.startsWith(`${program}forget `);
    const named = (): number => {
      const kept = readdirSync(bench.path("reports")).map((name) => `reports/${name}`);
      return ["march.json", ...kept].reduce(
        (sum, name) => sum + (readFileSync(bench.path(name), "utf8").match(/"person": /g)?.length ?? 0),
        0,
      );
    };
    let before = 0;
    for (const command of commands) {
      expect(command.startsWith(program)).toBe(true);
      if (isForget(command)) before = named();
      const { status, stderr } = await bench.run(command.slice(program.length));
      expect({ command, status, stderr }).toMatchObject({ status: 0 });
    }
    expect(commands.some(isForget)).toBe(true);
    expect(named()).toBeLessThan(before);
  });
});
