import {
  type ContributionColumns,
  contributionRecords,
  currentFacts,
  isBalanced,
  type SourceRecord,
} from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { presets } from "./parameters/presets.js";
import { adapterOf, cursorOf, readRecords } from "./records/read-records.test-support.js";
import { simulateCommunity } from "./simulate-community.js";
import type { SimulatorOptions } from "./simulator-options.js";
import { createSourceAdapter } from "./source-module.js";

const text = (records: readonly SourceRecord[]): readonly string[] =>
  records.map((record) => JSON.stringify(record)).sort();
const facts = (...reads: (readonly SourceRecord[])[]): readonly string[] =>
  text(currentFacts(reads).filter(({ kind }) => kind !== "observation"));
const restless: SimulatorOptions = {
  preset: "tiny",
  parameters: {
    removedShare: 0.2,
    leavingShare: 0.5,
    closedShare: 0.5,
    manager: { leave: { day: 40 }, absences: [{ fromDay: 28, days: 6 }] },
  },
};

describe("a read", () => {
  it("yields what the community tells, then an end with a balanced accounting", async () => {
    const records = await readRecords({ preset: "tiny" });
    expect(records.slice(0, -1)).toEqual([...simulateCommunity(presets.tiny).records()]);
    const end = records.at(-1);
    expect(end).toMatchObject({ kind: "end", complete: true, cursor: "2024-03-01T00:00:00.000Z" });
    const accounting = end?.kind === "end" ? (end.accounting ?? []) : [];
    expect(accounting.every(isBalanced)).toBe(true);
    for (const { kind, accepted } of accounting) {
      expect(records.filter((record) => record.kind === kind)).toHaveLength(accepted);
    }
  });

  it("tells the same in columns, record by record", async () => {
    for (const preset of ["tiny", "one-person", "manager-leaves"] as const) {
      expect(text((await readRecords({ preset, form: "columns" })).slice(0, -1))).toEqual(
        text((await readRecords({ preset })).slice(0, -1)),
      );
    }
  });

  it("fills many batches of columns without losing or mixing rows", () => {
    const community = simulateCommunity({
      openingsPerDay: 60,
      days: 200,
      venues: [{ style: "stream" }, {}],
      removedShare: 0.1,
    });
    const rows: SourceRecord[] = [];
    let batches = 0;
    for (const batch of community.batches("columns")) {
      if ("kind" in batch) batches += 1;
      rows.push(...("kind" in batch ? contributionRecords(batch) : batch));
    }
    expect(batches).toBeGreaterThan(2);
    expect(text(rows)).toEqual(text([...community.records()]));
  });

  it("ends incomplete when it is aborted", async () => {
    const abort = new AbortController();
    const records: SourceRecord[] = [];
    for await (const batch of adapterOf({}).read({ signal: abort.signal, onProgress: () => abort.abort() })) {
      if (!("kind" in batch)) records.push(...batch);
    }
    expect(records.at(-1)).toEqual({ kind: "end", complete: false });
    expect(records.length).toBeLessThan(2_000);
  });

  it("reuses its buffers", () => {
    const seen = new Set<ContributionColumns["at"]>();
    for (const batch of simulateCommunity({ openingsPerDay: 60 }).batches("columns"))
      if ("kind" in batch) seen.add(batch.at);
    expect(seen.size).toBe(1);
  });
});

describe("increments", () => {
  it.each(["records", "columns"] as const)("add up to a full read, in %s", async (form) => {
    const full = await readRecords({ ...restless, form });
    expect(full.some(({ kind }) => kind === "removal")).toBe(false);
    for (const days of [[1], [29], [30, 45], [5, 10, 20, 40, 41, 59]]) {
      const reads: (readonly SourceRecord[])[] = [];
      for (const untilDay of [...days, 60]) {
        const last = reads.at(-1);
        reads.push(await readRecords({ ...restless, form, untilDay }, last === undefined ? undefined : cursorOf(last)));
      }
      expect(facts(...reads)).toEqual(facts(full));
    }
  });

  it("hold what changed and no more", async () => {
    const first = await readRecords({ ...restless, untilDay: 30 });
    const increment = await readRecords(restless, cursorOf(first));
    const known = new Set(text(first));
    expect(increment.filter((record) => record.kind !== "end" && known.has(JSON.stringify(record)))).toEqual([]);
    const kinds = new Set(increment.map(({ kind }) => kind));
    expect(kinds.has("removal")).toBe(true);
    expect(kinds.has("venue")).toBe(false);
    const again = increment.filter((record) => record.kind === "contribution" && record.version === 2);
    expect(again.length).toBeGreaterThan(0);
  });

  it("are empty when nothing has passed", async () => {
    const full = await readRecords(restless);
    expect((await readRecords(restless, cursorOf(full))).map(({ kind }) => kind)).toEqual(["end"]);
  });

  it.each(["not a cursor", "2023-01-01T00:00:00Z", "2030-01-01T00:00:00Z"])("refuse the cursor %s", async (cursor) => {
    const records = await readRecords({ preset: "tiny" }, cursor);
    expect(records).toMatchObject([
      { kind: "issue", code: "cursor-not-usable" },
      { kind: "end", complete: false },
    ]);
  });
});

describe("options", () => {
  it("are checked: unknown keys, ranges, days beyond the community", () => {
    const problems = (options: unknown): unknown =>
      createSourceAdapter(options).match(
        () => [],
        (error) => error.problems.map(({ path }) => path),
      );
    expect(problems({ sauce: "x" })).toEqual(["sauce"]);
    expect(problems({ preset: "huge" })).toEqual(["preset"]);
    expect(problems({ parameters: { days: 0, manager: { absences: [{ fromDay: -1, days: 2 }] } } })).toEqual([
      "days",
      "manager.absences[0].fromDay",
    ]);
    expect(problems({ preset: "tiny", untilDay: 61 })).toEqual(["untilDay"]);
    expect(problems("tiny")).toEqual([""]);
    expect(problems(undefined)).toEqual([]);
    expect(problems(JSON.parse('{"parameters":{"__proto__":{"days":3}}}'))).toEqual([]);
  });

  it("name the instance", async () => {
    const adapter = adapterOf({ source: "try-out" });
    expect([adapter.name, adapter.source, adapter.contractVersion]).toEqual(["simulator", "try-out", 1]);
    expect((await adapter.describe())._unsafeUnwrap()).toMatchObject({
      source: "try-out",
      incremental: true,
      stores: false,
    });
  });
});
