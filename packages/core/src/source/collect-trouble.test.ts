import { describe, expect, it } from "vitest";
import { communityHealth } from "../health/community-health.js";
import { collect } from "./collect.js";
import { contributionColumns } from "./contribution-columns.js";
import { givenAdapter } from "./given-adapter.test-support.js";

const at = "2026-01-01T09:00:00Z";
const opening = { kind: "contribution", id: "1", type: "opening", at, author: "ann" } as const;
const reply = { kind: "contribution", id: "2", type: "reply", at, author: "bob", target: "1" } as const;
const end = { kind: "end", complete: true } as const;

describe("two states of one thing", () => {
  it.each(["columns", "records"])(
    "names contributions of two files that count their ids apart, from %s",
    async (form) => {
      const ids = Array.from({ length: 25 }, (_, index) => `${index + 1}`);
      const file = (author: string) => ids.map((id) => ({ ...opening, id, author }));
      const batches = [file("ann"), file("bob")].map((rows) => (form === "columns" ? contributionColumns(rows) : rows));
      const { accounting, issues } = (await collect(givenAdapter([...batches, [end]])))._unsafeUnwrap();
      expect(accounting).toMatchObject([{ read: 50, accepted: 25, rejected: 25 }]);
      expect(issues.map(({ code, count = 1 }) => [code, count])).toEqual([
        ...Array.from({ length: 20 }, () => ["conflicting-record", 1]),
        ["conflicting-record", 5],
      ]);
      expect(issues.slice(0, 20).map(({ message }) => /“(.+)”/.exec(message)?.[1])).toEqual(ids.slice(0, 20));
      expect(issues[0]?.advice).toContain("prefix");
    },
  );

  it("does not name the people of records in conflict", async () => {
    const members = [
      { kind: "member", id: "jan" } as const,
      { kind: "member", id: "jan", actor: "automated" } as const,
    ];
    const { issues } = (await collect(givenAdapter([[...members, end]])))._unsafeUnwrap();
    expect(issues.map(({ code }) => code)).toEqual(["conflicting-record"]);
    expect(JSON.stringify(issues)).not.toContain("jan");
  });

  it("says of a record that nobody held against the schema that it cannot be, not that it is in conflict", async () => {
    const adapter = givenAdapter([[{ ...opening, at: "someday" }, end]]);
    const { issues } = (await collect(adapter, { validate: false }))._unsafeUnwrap();
    expect(issues.map(({ code }) => code)).toEqual(["record-rejected"]);
  });
});

describe("the end of a read", () => {
  it.each([1, 2, 3])("takes a read with something after its end for no whole one, in batches of %i", async (size) => {
    const records = [opening, { ...end, cursor: "c" }, reply];
    const batches = Array.from({ length: Math.ceil(3 / size) }, (_, index) =>
      records.slice(index * size, (index + 1) * size),
    );
    const { reason, collected } = (await collect(givenAdapter(batches)))._unsafeUnwrapErr();
    expect([reason, collected?.cursor, collected?.dataset.contributions.length]).toEqual([
      "stopped-early",
      undefined,
      1,
    ]);
    expect(collected?.issues.map(({ code }) => code)).toEqual(["record-after-end"]);
    expect((await communityHealth([opening, end, reply], { asOf: "2026-02-01T00:00:00Z" })).isErr()).toBe(true);
  });

  it("says that an adapter's own count does not add up, and keeps what was read", async () => {
    const counts = { read: 3, accepted: 1, rejected: 1, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
    const accounting = [
      { ...counts, kind: "a.csv" },
      { ...counts, kind: "b.csv", read: 2 },
    ];
    const { issues, dataset } = (await collect(givenAdapter([[opening, { ...end, accounting }]])))._unsafeUnwrap();
    expect(issues).toMatchObject([{ code: "accounting-unbalanced", severity: "warning", count: 1 }]);
    expect(issues[0]?.message).toMatch(/a\.csv(?!.*b\.csv)/);
    expect(dataset.contributions.length).toBe(1);
  });
});
