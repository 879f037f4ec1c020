import type { SourceDescription } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createCsvAdapter } from "./create-csv-adapter.js";
import type { CsvInput } from "./input/csv-input.js";
import type { RecordTemplate } from "./mapping/csv-mapping.js";
import { readAll } from "./testing/read-all.js";

async function described(
  input: CsvInput,
  template: RecordTemplate,
  include: readonly string[] = [],
): Promise<SourceDescription> {
  const adapter = createCsvAdapter({ files: [{ input, mapping: { records: [template] } }], include })._unsafeUnwrap();
  return (await adapter.describe())._unsafeUnwrap();
}

describe("what files are described to show", () => {
  it("counts subjects and tags, and a list of conversations as conversations", async () => {
    const template = { kind: "conversation", fields: { id: "id", tags: "tags" } } as const;
    const { capabilities } = await described({ text: "id,tags\n1,a\n" }, template);
    expect(capabilities).toEqual(["conversations", "subjects"]);
  });

  it("counts as reply targets only those of replies: likes and edits have a target nearly everywhere", async () => {
    const fields = { id: "id", type: "type", at: "at", target: "of" } as const;
    const rows = (type: string): string => `id,type,at,of\n2,${type},2026-01-05T09:00:00Z,1\n`;
    const edits = await described({ text: rows("edit") }, { kind: "contribution", fields });
    expect(edits.capabilities).not.toContain("replyTargets");
    const replies = await described({ text: rows("reply") }, { kind: "contribution", fields });
    expect(replies.capabilities).toContain("replyTargets");
  });

  it("takes people who are known from contributions alone for no list of members", async () => {
    const fields = { id: "who", membership: { constant: "seen" } } as const;
    const { capabilities } = await described({ text: "who\nan\n" }, { kind: "member", once: true, fields });
    expect(capabilities).toEqual([]);
  });

  it.each([
    ["not asked for", []],
    ["asked for", ["member.name"]],
  ])("lists a classified field that was %s, if the file has it", async (_, include) => {
    const fields = { id: "id", name: { column: "name", optional: true } } as const;
    const named = await described({ text: "id,name\n1,Wobbe\n" }, { kind: "member", fields }, include);
    expect(named.classifiedFields).toEqual(["member.name"]);
    const unnamed = await described({ text: "id\n1\n" }, { kind: "member", fields }, include);
    expect(unnamed.classifiedFields).toEqual([]);
  });
});

describe("a small stream that breaks off", () => {
  const broken = (text: string): CsvInput =>
    async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(text);
      throw new Error("lost");
    };

  it("is described by what came before, and keeps it", async () => {
    const input = broken("member_id,joined_at\n1,2026-01-05T09:00:00Z\n2,2026-01-");
    const adapter = createCsvAdapter({ files: [{ input }] })._unsafeUnwrap();
    expect((await adapter.describe())._unsafeUnwrap().capabilities).toEqual(["memberList", "joinDates"]);
    const { facts, issues, complete } = await readAll(adapter);
    expect(facts).toMatchObject([{ kind: "member", id: "1" }]);
    expect([issues.map(({ code }) => code), complete]).toEqual([["read-failed"], false]);
  });

  it("is not called a file without rows if it breaks behind the header", async () => {
    const adapter = createCsvAdapter({ files: [{ input: broken("member_id\n") }] })._unsafeUnwrap();
    expect((await readAll(adapter)).issues.map(({ code }) => code)).toEqual(["read-failed"]);
  });

  it("is an error to describe if it breaks in the header", async () => {
    const adapter = createCsvAdapter({ files: [{ input: broken("member_") }] })._unsafeUnwrap();
    expect((await adapter.describe())._unsafeUnwrapErr().code).toBe("read-failed");
  });
});

it("notes that days stand for moments, but not in totals, whose stretch is the day", async () => {
  const dates = { format: "yyyy-MM-dd", timeZone: "Europe/Amsterdam" } as const;
  const codes = async (text: string, mapping: object): Promise<readonly string[]> => {
    const adapter = createCsvAdapter({ files: [{ input: { text }, mapping: { dates, ...mapping } }] })._unsafeUnwrap();
    return (await readAll(adapter)).issues.map(({ code }) => code);
  };
  expect(await codes("member_id,joined_at\n1,2026-01-05\n", {})).toEqual(["time-of-day-not-given"]);
  const temporality = { fields: { temporality: { constant: "change" } } };
  expect(await codes("metric,date,value\nviews,2026-01-05,4\n", { preset: "aggregates", ...temporality })).toEqual([]);
});
