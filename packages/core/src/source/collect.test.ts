import { err } from "neverthrow";
import { describe, expect, it } from "vitest";
import { forgetPerson } from "../dataset/people/forget-person.js";
import { isBalanced } from "./accounting.js";
import { collect } from "./collect.js";
import type { CollectOptions, SourceStopped } from "./collected.js";
import { contributionColumns } from "./contribution-columns.js";
import { givenAdapter } from "./given-adapter.test-support.js";
import { createMemoryAdapter } from "./memory-adapter.js";
import { hmacPseudonyms } from "./pseudonymise.js";

const at = "2026-01-01T09:00:00Z";
const opening = { kind: "contribution", id: "1", type: "opening", at, author: "ann" } as const;
const reply = { kind: "contribution", id: "2", type: "reply", at, author: "bob", target: "1" } as const;
const end = { kind: "end", complete: true } as const;
const pseudonymise = hmacPseudonyms(new Uint8Array(32));
const keyed: CollectOptions = { pseudonymise, keepIds: true };

async function stopped(batches: readonly unknown[], options: CollectOptions = {}): Promise<SourceStopped> {
  return (await collect(givenAdapter(batches), options))._unsafeUnwrapErr();
}

/** A promise that is never kept. */
const never = <T>(): Promise<T> => new Promise(() => undefined);

describe("collect", () => {
  it("numbers people in the order of their ids, without gaps, unless it is given pseudonyms", async () => {
    const authors = ["10", "9", "bob", "100200300400500600701", "100200300400500600700", "09", "__proto__"];
    const gone = { kind: "contribution", id: "gone", type: "reply", at, author: "1" } as const;
    const records = authors.map((author, index) => ({ ...opening, id: `${index}`, author }));
    const removal = { kind: "removal", of: "contribution", id: "gone" } as const;
    const { dataset } = (await collect(givenAdapter([[gone, ...records, removal, end]])))._unsafeUnwrap();
    const byRow = [...dataset.contributions.author].map((person) => dataset.people.pseudonyms[person]);
    expect(byRow).toEqual(["P3", "P2", "P7", "P5", "P4", "P1", "P6"]);
    expect(dataset.people.pseudonyms).toEqual(["P1", "P2", "P3", "P4", "P5", "P6", "P7"]);
    expect(dataset.identity.pseudonyms).toBe("numbered");
  });

  it("counts rows of columns that conflict, repeat or cannot be", async () => {
    const rows = [
      opening,
      { ...opening, at: "2026-01-02T09:00:00Z" },
      opening,
      { ...opening, author: "bob" },
      reply,
      { ...reply, version: 2, type: "feedback" as const },
      { ...reply, id: "3", version: 1 },
      { ...reply, id: "3", version: 2, type: "feedback" as const },
    ];
    const columns = contributionColumns(rows);
    columns.type[4] = 200;
    const { accounting, issues } = (await collect(givenAdapter([columns, [end]])))._unsafeUnwrap();
    expect(accounting).toEqual([
      { kind: "contribution", read: 8, accepted: 3, rejected: 3, duplicate: 1, replaced: 1, removed: 0, skipped: 0 },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["record-rejected", "conflicting-record", "conflicting-record"]);
  });

  it.each<[string, (columns: ReturnType<typeof contributionColumns>) => object]>([
    ["an unknown type", () => ({ type: Uint8Array.of(200, 1) })],
    ["a time that is not a number", () => ({ at: Float64Array.of(Number.NaN, 0) })],
    ["half a millisecond", () => ({ at: Float64Array.of(0.5, 0) })],
    ["a time after the year 9999, such as microseconds give", () => ({ at: Float64Array.of(1.8e15, 0) })],
    ["an acceptance that is neither 0 nor 1", () => ({ accepted: Uint8Array.of(2, 0) })],
    ["an unknown act", () => ({ act: Uint8Array.of(200, 0) })],
    ["an act that is none of moderation", () => ({ act: Uint8Array.of(1, 0) })],
    ["an infinite version", () => ({ version: Float64Array.of(Number.POSITIVE_INFINITY, Number.NaN) })],
    ["an impossible observation", () => ({ observedAt: Float64Array.of(1e300, Number.NaN) })],
    ["no id", ({ id }) => ({ id: { ...id, ends: id.starts } })],
    ["an author that is not UTF-8", ({ id }) => ({ author: { ...id, bytes: Uint8Array.of(0xff, 0x61) } })],
    ["an id with a control character", ({ id }) => ({ id: { ...id, bytes: Uint8Array.of(7, 0x61) } })],
  ])("rejects a row of columns with %s and goes on", async (_, broken) => {
    const columns = contributionColumns([
      { ...opening, id: "a" },
      { ...opening, id: "b" },
    ]);
    const { id: _id, ...rest } = broken(columns) as { readonly id?: object };
    const batch = { ...columns, ...broken(columns), ...rest };
    const { accounting, dataset } = (await collect(givenAdapter([batch, [end]])))._unsafeUnwrap();
    const expected = _ === "no id" ? [0, 2] : [1, 1];
    expect([accounting[0]?.accepted, accounting[0]?.rejected]).toEqual(expected);
    expect(dataset.contributions.length).toBe(expected[0]);
  });

  const columns = contributionColumns([opening, reply]);
  it.each<[string, unknown, string]>([
    ["a short column", { ...columns, at: new Float64Array(1) }, "malformed-columns"],
    ["a column that is no typed array", { ...columns, type: [0, 1] }, "malformed-columns"],
    ["a text outside its bytes", { ...columns, id: { ...columns.id, bytes: new Uint8Array(1) } }, "malformed-columns"],
    [
      "a text that ends before it starts",
      { ...columns, id: { ...columns.id, starts: columns.id.ends, ends: columns.id.starts } },
      "malformed-columns",
    ],
    ["columns without ids", { ...columns, id: undefined }, "malformed-columns"],
    ["a length that is none", { ...columns, length: -1 }, "malformed-columns"],
    ["a length that is no number", { ...columns, length: Number.NaN }, "malformed-columns"],
    ["a record instead of a batch", { kind: "member", id: "ann" }, "malformed-columns"],
    ["nothing", null, "malformed-batch"],
    ["a number", 7, "malformed-batch"],
    ["a list of nothing", [null, undefined, 7, "x"], "record-rejected"],
    ["a record of a kind that is somebody's name", [{ kind: "jan@example.org" }], "record-rejected"],
  ])("takes %s for an issue", async (_, batch, code) => {
    const { accounting, issues, dataset } = (await collect(givenAdapter([batch, [opening], [end]])))._unsafeUnwrap();
    expect(issues[0]?.code).toBe(code);
    expect(dataset.contributions.length).toBe(1);
    expect(accounting.every(isBalanced)).toBe(true);
    expect(JSON.stringify([accounting, issues])).not.toContain("jan@example.org");
  });

  it("leaves out what comes after the end, and does not let it change how the read ended", async () => {
    const half = { kind: "end", complete: false, cursor: "half" } as const;
    const { collected, reason } = await stopped([[opening, half, reply, end], [reply], [end]]);
    expect(reason).toBe("stopped-early");
    expect(collected?.dataset.contributions.length).toBe(1);
    expect(collected?.issues.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "record-after-end"));
    expect(collected?.accounting.map(({ kind, rejected }) => [kind, rejected])).toEqual([
      ["contribution", 2],
      ["end", 2],
    ]);
  });

  it("makes a read without an end an error that carries what was read", async () => {
    const { reason, collected } = await stopped([[opening], [reply]]);
    expect(reason).toBe("stopped-early");
    expect(collected?.dataset.contributions.length).toBe(2);
  });

  it("keeps what came before an adapter threw, and none of its words", async () => {
    const adapter = givenAdapter([], {
      async *read() {
        yield [opening];
        throw new TypeError("secret");
      },
    });
    const { reason, collected } = (await collect(adapter))._unsafeUnwrapErr();
    expect([reason, collected?.dataset.contributions.length]).toEqual(["stopped-early", 1]);
    expect(collected?.issues).toMatchObject([{ code: "adapter-threw", severity: "error" }]);
    expect(JSON.stringify(collected?.issues)).not.toContain("secret");
  });

  it("passes on why a source cannot be described, also if the adapter throws", async () => {
    const error = { type: "SourceError", code: "unauthorised", message: "the key was refused" } as const;
    expect((await collect(givenAdapter([], { describe: async () => err(error) })))._unsafeUnwrapErr()).toEqual({
      type: "SourceStopped",
      reason: "not-described",
      error,
    });
    const throwing = givenAdapter([], {
      describe: () => {
        throw new Error("secret");
      },
    });
    const stop = (await collect(throwing))._unsafeUnwrapErr();
    expect(stop).toMatchObject({ reason: "not-described", error: { code: "adapter-threw" } });
    expect(JSON.stringify(stop)).not.toContain("secret");
  });

  it("does not wait for an adapter that hangs once the signal is aborted", async () => {
    const abort = new AbortController();
    const hanging = givenAdapter([], {
      async *read() {
        yield [opening];
        abort.abort();
        await never();
      },
    });
    const { reason, collected } = (await collect(hanging, { signal: abort.signal }))._unsafeUnwrapErr();
    expect([reason, collected?.dataset.contributions.length]).toEqual(["aborted", 1]);
  });

  it("does not wait for a description that never comes, and does not read at all if aborted before", async () => {
    const abort = new AbortController();
    const mute = givenAdapter([], {
      describe: () => {
        abort.abort();
        return never();
      },
    });
    expect((await collect(mute, { signal: abort.signal }))._unsafeUnwrapErr().reason).toBe("aborted");
    expect((await collect(mute, { signal: AbortSignal.abort() }))._unsafeUnwrapErr()).toEqual({
      type: "SourceStopped",
      reason: "aborted",
    });
  });

  it("lets the adapter close what it opened", async () => {
    let isClosed = false;
    const opening = givenAdapter([], {
      async *read() {
        try {
          yield [end];
        } finally {
          isClosed = true;
        }
      },
    });
    expect((await collect(opening)).isOk()).toBe(true);
    expect(isClosed).toBe(true);
  });

  it("reads on from an earlier read: the same dataset as a full read, with nobody back who was suppressed", async () => {
    const increments = [[{ ...reply, type: "feedback" } as const, { ...opening, id: "3", author: "ann" }]];
    const options = { source: "forum", records: [opening, reply] };
    const [name = ""] = await pseudonymise([{ source: "forum", id: "ann" }]);
    const first = (await collect(createMemoryAdapter(options)._unsafeUnwrap(), keyed))._unsafeUnwrap();
    const grown = createMemoryAdapter({ ...options, increments })._unsafeUnwrap();
    const previous = { dataset: first.dataset, cursor: first.cursor ?? "" };
    const second = (await collect(grown, { ...keyed, previous, suppressed: [name] }))._unsafeUnwrap();
    const full = (await collect(grown, { ...keyed, suppressed: [name] }))._unsafeUnwrap();
    expect({ ...second.dataset, sources: [] }).toEqual({ ...full.dataset, sources: [] });
    expect(second.accounting).toMatchObject([{ kind: "contribution", read: 2, accepted: 1, replaced: 1 }]);
    expect(second.dataset.people.pseudonyms).not.toContain(name);
    expect([...second.dataset.contributions.author]).toEqual([-1, 0, -1]);
  });

  it("counts a record about somebody suppressed as removed", async () => {
    const [name = ""] = await pseudonymise([{ source: "forum", id: "ann" }]);
    const records = [{ kind: "member", id: "ann" }, { kind: "member", id: "bob" }, opening, end];
    const { accounting } = (await collect(givenAdapter([records]), { ...keyed, suppressed: [name] }))._unsafeUnwrap();
    expect(accounting).toMatchObject([
      { kind: "contribution", read: 1, accepted: 1 },
      { kind: "member", read: 2, accepted: 1, removed: 1 },
    ]);
  });

  it("counts as removed what an increment says of somebody whom the earlier dataset forgot", async () => {
    const [name = ""] = await pseudonymise([{ source: "forum", id: "ann" }]);
    const { dataset } = (await collect(givenAdapter([[opening, end]]), keyed))._unsafeUnwrap();
    const previous = { dataset: forgetPerson(dataset, name), cursor: "1" };
    const again = givenAdapter([[{ kind: "member", id: "ann" }, { ...opening, id: "9" }, end]]);
    const { accounting, dataset: grown } = (await collect(again, { ...keyed, previous }))._unsafeUnwrap();
    expect(accounting).toMatchObject([
      { kind: "contribution", accepted: 1 },
      { kind: "member", accepted: 0, removed: 1 },
    ]);
    expect([grown.people.length, [...grown.contributions.author]]).toEqual([0, [-1, -1]]);
  });

  it("refuses what cannot work before it reads: nobody can be recognised by a number or without ids", async () => {
    const first = (await collect(givenAdapter([[opening, end]]), { pseudonymise }))._unsafeUnwrap();
    const previous = { dataset: first.dataset, cursor: "1" };
    await expect(collect(givenAdapter([]), { previous })).rejects.toThrow(RangeError);
    await expect(collect(givenAdapter([]), { pseudonymise, previous })).rejects.toThrow(RangeError);
    await expect(collect(givenAdapter([]), { suppressed: ["x"] })).rejects.toThrow(RangeError);
    const lazy = async (): Promise<readonly string[]> => [];
    await expect(collect(givenAdapter([[opening, end]]), { pseudonymise: lazy })).rejects.toThrow(RangeError);
  });
});
