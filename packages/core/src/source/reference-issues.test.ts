import { describe, expect, it } from "vitest";
import { createDataset } from "../dataset/create-dataset.js";
import { collect } from "./collect.js";
import { contributionColumns } from "./contribution-columns.js";
import { givenAdapter } from "./given-adapter.test-support.js";
import type { FactRecord } from "./records.js";
import { referenceIssues } from "./reference-issues.js";

const reply = (id: string, hour: number, target?: string): FactRecord<"contribution"> => ({
  kind: "contribution",
  type: "reply",
  id,
  at: `2026-01-01T${String(hour).padStart(2, "0")}:00:00Z`,
  author: `author of ${id}`,
  ...(target === undefined ? {} : { target }),
});

const said = (records: readonly FactRecord[]): readonly unknown[] =>
  referenceIssues(createDataset(records), "records").map(({ code, count }) => [code, count]);

describe("what is pointed at and not there", () => {
  it.each<[string, readonly FactRecord[], readonly unknown[]]>([
    ["nothing", [reply("a", 1), reply("b", 2, "a")], []],
    [
      "targets that were not read",
      [reply("a", 1, "x"), reply("b", 2, "y"), reply("c", 3, "a")],
      [["target-not-read", 2]],
    ],
    ["a target that is later", [reply("a", 2), reply("b", 1, "a")], [["target-later", 1]]],
    ["a target of the same moment is not later", [reply("a", 1), reply("b", 1, "a")], []],
    ["itself", [reply("a", 1, "a")], [["target-circle", 1]]],
    [
      "a circle, and one who answers into it",
      [reply("a", 1, "c"), reply("b", 1, "a"), reply("c", 1, "b"), reply("d", 2, "b")],
      [["target-circle", 3]],
    ],
    [
      "a circle over time",
      [reply("a", 1, "b"), reply("b", 2, "a")],
      [
        ["target-later", 1],
        ["target-circle", 2],
      ],
    ],
    [
      "authors who are no members, each once",
      [
        { kind: "member", id: "author of a" },
        reply("a", 1),
        reply("b", 2),
        { ...reply("c", 3), author: "author of b" },
      ],
      [["actor-without-member", 1]],
    ],
  ])("counts %s", (_, records, issues) => {
    expect(said(records)).toEqual(issues);
    expect(said(records.toReversed())).toEqual(issues);
  });
});

describe("collect", () => {
  const rows = [reply("a", 1, "x"), reply("b", 2, "y"), reply("c", 1, "b")];
  const end = { kind: "end", complete: true } as const;

  it.each([
    ["records", rows],
    ["columns", contributionColumns(rows)],
  ])("says after all else what %s point at that is not there", async (_, batch) => {
    const { issues } = (await collect(givenAdapter([batch, 7, [end]])))._unsafeUnwrap();
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ["malformed-batch", 1],
      ["target-not-read", 2],
      ["target-later", 1],
    ]);
  });

  it("leaves it to an adapter that has said so itself", async () => {
    const own = { kind: "issue", severity: "note", code: "target-not-read", message: "not exported" } as const;
    const { issues } = (await collect(givenAdapter([rows, [own, end]])))._unsafeUnwrap();
    expect(issues.map(({ code }) => code)).toEqual(["target-not-read", "target-later"]);
    expect(issues[0]).toEqual(own);
  });
});
