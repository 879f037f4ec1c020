import { describe, expect, it } from "vitest";
import { createCsvAdapter, createSourceAdapter } from "./create-csv-adapter.js";

describe("options", () => {
  it.each([
    [{}, "files"],
    [
      { files: [{ input: "a.csv", mapping: { preset: "members", dates: { timeZone: "Amsterdam" } } }] },
      "files[0].mapping.dates.timeZone",
    ],
    [{ files: [{ input: "a.csv", mapping: { colour: 1 } }] }, "files[0].mapping.colour"],
    [
      { files: [{ input: "a.csv", mapping: { records: [{ kind: "member", fields: {} }] } }] },
      "files[0].mapping.records[0].fields",
    ],
    [
      { files: [{ input: "a.csv", mapping: { records: [{ kind: "member", fields: { id: "id", nme: "x" } }] } }] },
      "files[0].mapping.records[0].fields.nme",
    ],
    [
      {
        files: [
          {
            input: "a.csv",
            mapping: { records: [{ kind: "member", fields: { id: "id", actor: { constant: "robot" } } }] },
          },
        ],
      },
      "files[0].mapping.records[0].fields.actor",
    ],
    [
      { files: [{ input: "a.csv", mapping: { preset: "members", dates: { format: "dd-MM-yyyy HH:mm" } } }] },
      "files[0].mapping.fields.joinedAt",
    ],
    [{ files: [{ input: "x/a.csv" }, { input: "y/a.csv" }] }, "files[1].name"],
  ])("refuses %j", (options, path) => {
    const error = createSourceAdapter(options)._unsafeUnwrapErr();
    expect(error.type).toBe("InvalidInput");
    expect(error.problems.map((problem) => problem.path)).toContain(path);
  });

  it("names the id space after the files, in whatever order they are given", () => {
    const sourceOf = (...inputs: readonly string[]): string =>
      createCsvAdapter({ files: inputs.map((input) => ({ input })) })._unsafeUnwrap().source;
    expect(sourceOf("x/forum.csv.gz")).toBe("forum");
    expect([sourceOf("posts.csv", "a/members.csv"), sourceOf("a/members.csv", "posts.csv")]).toEqual([
      "members",
      "members",
    ]);
  });
});
