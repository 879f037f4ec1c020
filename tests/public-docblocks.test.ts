import { beforeAll, describe, expect, it } from "vitest";
import { allEntryPoints, programOf } from "./public-api/api-program.js";
import { undocumented } from "./public-docblocks/undocumented.js";

/** What has no example of its own, and why. */
const withoutExample: Readonly<Record<string, string>> = {
  describeSourceAdapter:
    "registers tests, which only its test runner can: templates/adapter/src/conformance.test.ts is run",
};

describe("every public name has a docblock, and every function an example that runs", () => {
  let program: ReturnType<typeof programOf>;
  beforeAll(() => {
    program = programOf(allEntryPoints);
  }, 60_000);

  it.each(allEntryPoints)("$specifier", (entry) => {
    const excepted = Object.keys(withoutExample).map((name) => `${name}: no @example`);
    expect(undocumented(program, entry).filter((line) => !excepted.includes(line))).toEqual([]);
  });

  it("notices what says nothing, and a function that shows nothing", () => {
    const said = { specifier: "silent", source: "tests/public-docblocks/silent.ts" };
    expect(undocumented(programOf([said]), said)).toEqual(["half: no @example", "Silent: no docblock"].sort());
  });
});
