import { describe, expect, it } from "vitest";
import { contributionColumns } from "./contribution-columns.js";
import { createMemoryAdapter, type MemoryAdapterOptions, type MemoryRecord } from "./memory-adapter.js";
import type { EndRecord, SourceRecord } from "./records.js";
import type { ReadRequest, SourceAdapter, SourceBatch } from "./source-adapter.js";

const at = "2026-11-21T09:00:00.000Z";
const opening = { kind: "contribution", id: "1", type: "opening", at, author: "p1" } as const;
const reply = { kind: "contribution", id: "2", type: "reply", at, author: "p2", target: "1" } as const;
const member = { kind: "member", id: "p1", name: "A name" } as const;
const records: readonly MemoryRecord[] = [member, opening, reply];

function adapter(options: Partial<MemoryAdapterOptions> = { records }): SourceAdapter {
  return createMemoryAdapter({ source: "test", ...options })._unsafeUnwrap();
}

async function batchesOf(adapter: SourceAdapter, request?: ReadRequest): Promise<SourceBatch[]> {
  const batches: SourceBatch[] = [];
  for await (const batch of adapter.read(request)) batches.push(batch);
  return batches;
}

async function recordsOf(adapter: SourceAdapter, request?: ReadRequest): Promise<SourceRecord[]> {
  return (await batchesOf(adapter, request)).flatMap((batch) => ("kind" in batch ? [] : batch));
}

async function endOf(adapter: SourceAdapter, request?: ReadRequest): Promise<EndRecord> {
  const last = (await recordsOf(adapter, request)).at(-1);
  if (last?.kind !== "end") throw new Error("no end");
  return last;
}

describe("createMemoryAdapter", () => {
  it("passes on the limits of the source that the records come from", async () => {
    const limits = { retention: { memberHours: 24 }, linkable: false, extent: "own-acts" } as const;
    expect((await adapter({ records, limits }).describe())._unsafeUnwrap()).toMatchObject(limits);
    const unknown = createMemoryAdapter({ source: "a", records, limits: JSON.parse('{"linkable":"no"}') });
    expect(unknown._unsafeUnwrapErr().problems[0]?.path).toBe("limits.linkable");
  });

  it("yields what it was given in batches, then an end that accounts for it", async () => {
    const batches = await batchesOf(adapter({ records, batchSize: 2 }));
    expect(batches.map(({ length }) => length)).toEqual([2, 1, 1]);
    const end = await endOf(adapter());
    expect(end.complete).toBe(true);
    expect(end.accounting?.map(({ kind, read, accepted }) => [kind, read, accepted])).toEqual([
      ["member", 1, 1],
      ["contribution", 2, 2],
    ]);
  });

  it("yields once what is there twice, and counts the repeat", async () => {
    const twice = adapter({ records: [opening, member, { ...opening }, { ...opening, type: "feedback" }] });
    expect((await recordsOf(twice)).map(({ kind }) => kind)).toEqual(["contribution", "member", "contribution", "end"]);
    expect((await endOf(twice)).accounting).toMatchObject([
      { kind: "contribution", read: 3, accepted: 2, duplicate: 1 },
      { kind: "member", read: 1, accepted: 1, duplicate: 0 },
    ]);
  });

  it("leaves what cannot be written to whoever holds it against the schema", async () => {
    const circle: Record<string, unknown> = { kind: "member", id: "p1" };
    circle["self"] = circle;
    // The cast: records from JavaScript can be anything.
    expect(await recordsOf(adapter({ records: [circle] as unknown as MemoryRecord[] }))).toHaveLength(2);
  });

  it("hands out columns as they were given", async () => {
    const columns = contributionColumns([opening, reply]);
    const batches = await batchesOf(adapter({ batches: [[member], columns] }));
    expect(batches[1]).toBe(columns);
  });

  it("leaves classified fields out unless they are asked for", async () => {
    expect((await recordsOf(adapter()))[0]).toEqual({ kind: "member", id: "p1" });
    expect((await recordsOf(adapter({ records, include: ["member.name"] })))[0]).toEqual(member);
  });

  it("describes what its facts show and its observations looked at, unless told otherwise", async () => {
    const observation = { kind: "observation", kinds: ["flags"], from: at, until: at, complete: true } as const;
    const described = await adapter({ records: [observation, opening] }).describe();
    expect(described._unsafeUnwrap().capabilities).toEqual(["openings", "flags", "authors"]);
    expect((await adapter({ records, capabilities: [] }).describe())._unsafeUnwrap().capabilities).toEqual([]);
  });

  it("gives from a cursor only the increments after it, and without one what holds now", async () => {
    const increments = [
      [{ ...reply, type: "feedback" } as const],
      [{ kind: "removal", of: "contribution", id: "1" } as const],
    ];
    const { cursor = "" } = await endOf(adapter());
    const grown = adapter({ records, increments });
    expect((await recordsOf(grown, { cursor })).slice(0, -1)).toEqual(increments.flat());
    expect((await recordsOf(grown)).slice(0, -1)).toEqual([{ kind: "member", id: "p1" }, ...(increments[0] ?? [])]);
    expect(await recordsOf(grown, { cursor: "2" })).toHaveLength(1);
  });

  it.each(["3", "-1", "", "tomorrow"])("does not take %j for a cursor", async (cursor) => {
    const [issue, end] = await recordsOf(adapter(), { cursor });
    expect(issue).toMatchObject({ kind: "issue", code: "cursor-unknown" });
    expect(end).toEqual({ kind: "end", complete: false });
  });

  it("ends without completeness when it is aborted, before and on the way", async () => {
    expect(await recordsOf(adapter(), { signal: AbortSignal.abort() })).toEqual([{ kind: "end", complete: false }]);
    const abort = new AbortController();
    const seen: SourceRecord[] = [];
    for await (const batch of adapter({ records, batchSize: 1 }).read({ signal: abort.signal })) {
      if (!("kind" in batch)) seen.push(...batch);
      abort.abort();
    }
    expect(seen.map(({ kind }) => kind)).toEqual(["member", "end"]);
  });

  it("forgets people in records, columns and increments, and keeps their contributions", async () => {
    const grown = adapter({
      batches: [[member], contributionColumns([opening, reply])],
      increments: [[{ ...reply, id: "3" }]],
    });
    expect((await grown.forget?.(["p1", "p2"]))?.isOk()).toBe(true);
    const left = await recordsOf(grown);
    expect(left.map((record) => ("id" in record ? [record.id, "author" in record] : []))).toEqual([
      ["1", false],
      ["2", false],
      ["3", false],
      [],
    ]);
  });

  it.each<[string, object]>([
    ["neither records nor batches", {}],
    ["both", { records, batches: [] }],
    ["a name that is not kebab-case", { records, name: "My Source" }],
    ["an end of its own", { records: [{ kind: "end", complete: true }] }],
    ["something without a kind", { records: [null] }],
    ["columns that cannot be read", { batches: [{ ...contributionColumns([opening]), type: Uint8Array.of(99) }] }],
    ["columns without anything in them", { batches: [{ kind: "contributionColumns" }] }],
    ["columns of a length that is none", { batches: [{ ...contributionColumns([opening]), length: -1 }] }],
    ["a kind of record that there is not", { records: [{ kind: "person", id: "p1" }] }],
    ["an unknown capability", { records, capabilities: ["telepathy"] }],
    ["an unknown option", { records, bacthSize: 2 }],
    ["an empty batch size", { records, batchSize: 0 }],
    ["a field to include that is not classified", { records, include: ["venue.name"] }],
  ])("refuses %s", (_, options) => {
    // The cast: options from JavaScript can be anything.
    const made = createMemoryAdapter({ source: "test", ...options } as MemoryAdapterOptions);
    expect(made._unsafeUnwrapErr()).toMatchObject({ type: "InvalidInput", subject: "memory adapter options" });
  });
});
