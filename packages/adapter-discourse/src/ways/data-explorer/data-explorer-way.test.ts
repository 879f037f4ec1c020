import type { SourceAdapter } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { csvText } from "../../testing/csv-text.js";
import { readFacts } from "../../testing/read-facts.js";
import { renderQueryResults } from "../../testing/render-query-results.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { writtenFolder } from "../../testing/written-files.js";

const folder = temporaryFolder();
const whole = renderQueryResults(simulatedForum(), "csv");

function adapterOf(files: ReadonlyMap<string, string>): SourceAdapter {
  const dataExplorer = writtenFolder(folder, "results", files);
  return createDiscourseAdapter({ source: "forum", dataExplorer })._unsafeUnwrap();
}

const only = (...queries: readonly string[]): ReadonlyMap<string, string> =>
  new Map([...whole].filter(([name]) => queries.includes(name.split("@")[0] ?? "")));

const topics =
  "id,archetype,category_id,created_at\n1,regular,4,2024-01-01 00:00:00 UTC\n2,private_message,,2024-01-01 00:00:00 UTC\n";
const posts = csvText([
  ["id", "topic_id", "post_number", "user_id", "created_at"],
  [10, 1, 1, 7, "2024-01-01 00:00:00.5"],
  [11, 1, 2, null, "2024-01-02 00:00:00 UTC"],
  [20, 2, 1, 7, "2024-01-01 00:00:00 UTC"],
  [30, 99, 1, 7, "2024-01-01 00:00:00 UTC"],
]);

describe("results of the Data Explorer", () => {
  it("show what the files that are there can show", async () => {
    const shown = async (...queries: readonly string[]) =>
      (await adapterOf(only("topics", "posts", ...queries)).describe())._unsafeUnwrap();
    const least = await shown();
    expect(least.capabilities).not.toContain("reactions");
    expect(least.remarks).toMatchObject([{ code: "venues-without-names" }]);
    const more = await shown("post-actions", "users", "categories", "groups");
    expect(more.capabilities).toEqual(
      expect.arrayContaining(["reactions", "flags", "memberList", "stakeholderGroups"]),
    );
    expect(more.remarks).toEqual([]);
  });

  it("are taken from pages in whatever order, those of one name with another apart", async () => {
    const files = new Map([
      ["topics.csv", topics],
      ["Posts-2.csv", "id,topic_id,post_number,user_id,created_at\n12,1,3,8,2024-01-03 00:00:00 UTC\n"],
      [
        "posts-10.json",
        '{"columns":["id","topic_id","post_number","created_at"],"rows":[[13,1,4,"2024-01-04T00:00:00Z"]]}',
      ],
      ["posts.csv", posts],
      ["posts-of-mine.csv", "nothing to do with it"],
      ["readme.txt", "either"],
    ]);
    const { facts, complete, accounting } = await readFacts(adapterOf(files));
    expect(complete).toBe(true);
    expect(facts.flatMap((fact) => (fact.kind === "contribution" ? [[fact.id, fact.at]] : []))).toEqual([
      ["p10", "2024-01-01T00:00:00.500Z"],
      ["p11", "2024-01-02T00:00:00.000Z"],
      ["p12", "2024-01-03T00:00:00.000Z"],
      ["p13", "2024-01-04T00:00:00.000Z"],
    ]);
    // The post of a message, and the one whose topic is not known, are left out.
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "post", read: 6, accepted: 4, skipped: 2 }));
  });

  it("count the same page twice as duplicates", async () => {
    const { accounting, facts } = await readFacts(
      adapterOf(
        new Map([
          ["topics.csv", topics],
          ["posts-1.csv", posts],
          ["posts-2.csv", posts],
        ]),
      ),
    );
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "post", read: 8, duplicate: 4 }));
    expect(facts.filter(({ kind }) => kind === "contribution")).toHaveLength(2);
  });

  it("may be cut where the last page is full", async () => {
    const full = csvText([
      ["id", "topic_id", "post_number", "user_id", "created_at"],
      ...Array.from({ length: 1_000 }, (_, row) => [row + 1, 1, row + 1, 7, "2024-01-01 00:00:00 UTC"]),
    ]);
    const { facts, issues } = await readFacts(
      adapterOf(
        new Map([
          ["topics.csv", topics],
          ["posts.csv", full],
        ]),
      ),
    );
    expect(issues).toContainEqual(expect.objectContaining({ code: "result-may-be-cut", place: { file: "posts.csv" } }));
    expect(facts).toContainEqual(expect.objectContaining({ kind: "observation", complete: false }));
  });

  it("of before March 2025 have solutions in fields of topics", async () => {
    const solution = "id,topic_id,name,value,created_at\n1,1,accepted_answer_post_id,11,2024-01-05 00:00:00 UTC\n";
    const adapter = adapterOf(
      new Map([
        ["topics.csv", topics],
        ["posts.csv", posts],
        ["solutions-before-2025.csv", solution],
      ]),
    );
    expect((await adapter.describe())._unsafeUnwrap().remarks?.map(({ code }) => code)).toContain(
      "acceptance-without-whom",
    );
    expect((await readFacts(adapter)).facts).toContainEqual(
      expect.objectContaining({ id: "p11", accepted: { at: "2024-01-05T00:00:00.000Z" } }),
    );
  });
});

describe("results that are none", () => {
  it.each([
    ["no file at all", new Map(), "results-missing"],
    ["posts alone", new Map([["posts.csv", posts]]), "results-missing"],
    [
      "an empty file",
      new Map([
        ["topics.csv", topics],
        ["posts.csv", ""],
      ]),
      "result-unreadable",
    ],
    [
      "another kind of JSON",
      new Map([
        ["topics.csv", topics],
        ["posts.json", "[1,2]"],
      ]),
      "result-unreadable",
    ],
    [
      "half a file of JSON",
      new Map([
        ["topics.csv", topics],
        ["posts.json", '{"columns":["id"],"ro'],
      ]),
      "result-unreadable",
    ],
    [
      "a query that failed",
      new Map([
        ["topics.csv", topics],
        ["posts.json", '{"success":false,"errors":["PG::Error"]}'],
      ]),
      "query-failed",
    ],
    [
      "other columns",
      new Map([
        ["topics.csv", topics],
        ["posts.csv", "id,topic\n1,2\n"],
      ]),
      "column-missing",
    ],
    [
      "a quote that is not closed",
      new Map([
        ["topics.csv", topics],
        ["posts.csv", 'id,topic_id,post_number,created_at\n1,"2'],
      ]),
      "csv-damaged",
    ],
  ])("%s: an issue, and an end that is not complete", async (_, files, code) => {
    const { complete, issues } = await readFacts(adapterOf(files));
    expect(complete).toBe(false);
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", code }));
  });

  it("say nothing of what stands in them", async () => {
    const failed = '{"success":false,"errors":["PG::SyntaxError near SECRET WORDS"]}';
    const { issues } = await readFacts(
      adapterOf(
        new Map([
          ["topics.csv", topics],
          ["posts.json", failed],
        ]),
      ),
    );
    expect(JSON.stringify(issues)).not.toContain("SECRET");
  });
});
