import { createMemoryAdapter, type MemoryRecord } from "@org/community-core/source";
import { err } from "neverthrow";
import { describe, expect, it } from "vitest";
import { checkSourceAdapter } from "./check-source-adapter.js";
import type { ConformanceHarness, Created } from "./harness/harness.js";
import { scenarios } from "./scenarios.js";
import { altered, withRecords } from "./self-test/altered.js";
import { throwing } from "./self-test/breaking.js";
import { goodHarness, issue, waiting } from "./self-test/good-harness.js";
import { plainHarness } from "./self-test/plain-harness.js";

function losingAVenue(): ConformanceHarness {
  const good = goodHarness();
  return { ...good, create: withRecords(good.create, (record) => (record.kind === "venue" ? [] : [record])) };
}

describe("checkSourceAdapter", () => {
  it("gives each scenario one outcome, as plain data", async () => {
    const report = await checkSourceAdapter(losingAVenue());
    const { conforms, ...lists } = report;
    expect(conforms).toBe(false);
    expect(Object.values(lists).flat()).toHaveLength(scenarios.length);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("says what the promise is, what was seen and what to do", async () => {
    const { failed } = await checkSourceAdapter(losingAVenue());
    expect(failed.find(({ key }) => key === "records/counts")).toEqual({
      key: "records/counts",
      title: "exactly what the fixture holds",
      promise: "A full read yields as many records of each kind as the fixture holds.",
      seen: "0 records of kind venue instead of 1.",
      advice: "Find the rows that were lost, doubled or made up; or correct expected.counts.",
    });
  });

  it("says which capabilities there are where a word is none, and which may be meant", async () => {
    const good = goodHarness();
    const create = altered(good.create, (adapter) => ({
      // The cast: an adapter in JavaScript may say any word.
      describe: async () =>
        (await adapter.describe()).map((said) => ({ ...said, capabilities: ["repleis"] as unknown as ["replies"] })),
    }));
    const { failed } = await checkSourceAdapter({ ...good, create });
    expect(failed.find(({ key }) => key === "contract/description")?.seen).toContain(
      "repleis is no capability, did you mean replies? (there are openings, replies, ",
    );
  });

  it("says of a key without a value that it is left out", async () => {
    const good = goodHarness();
    const create = withRecords(good.create, (record) => [
      // The cast: JavaScript may write an absent key so.
      record.kind === "contribution" ? ({ ...record, author: undefined } as unknown as typeof record) : record,
    ]);
    const { failed } = await checkSourceAdapter({ ...good, create });
    expect(failed.find(({ key }) => key === "records/schema")?.seen).toContain(
      "author is undefined: leave the key out where there is no value",
    );
  });

  it("sets a known gap apart while it fails", async () => {
    const gaps = ["records/counts", "records/golden", "columns/equal-records"];
    const report = await checkSourceAdapter({ ...losingAVenue(), knownGaps: gaps });
    expect(report.failed).toEqual([]);
    expect(report.conforms).toBe(true);
    expect(report.knownGaps.map(({ key }) => key).sort()).toEqual([...gaps].sort());
  });

  it.each([
    ["passes", "records/counts"],
    ["is skipped", "columns/well-formed"],
  ])("fails a known gap that %s", async (_, key) => {
    const { failed } = await checkSourceAdapter({ ...goodHarness(), knownGaps: [key] });
    expect(failed).toMatchObject([{ key, advice: "Take the key out of knownGaps." }]);
  });

  it("reads golden records from NDJSON", async () => {
    const { expected, ...good } = goodHarness();
    const records = [...(expected.records ?? []), { kind: "end", complete: true }].map((record) =>
      JSON.stringify(record),
    );
    const golden = { ...good, expected: { ...expected, records: `${records.join("\n")}\n` } };
    expect((await checkSourceAdapter(golden)).failed).toEqual([]);
  });

  it("counts facts alone, not issues, where a source asks to wait", async () => {
    const noting = withRecords(goodHarness().create, (record) =>
      record.kind === "venue" ? [record, issue("worth-knowing", "Something is worth knowing.")] : [record],
    );
    const { failed } = await checkSourceAdapter({
      ...goodHarness(),
      create: noting,
      rateLimited: { create: waiting(noting, 2), retryAfterSeconds: 2 },
    });
    expect(failed.map(({ key }) => key)).not.toContain("errors/rate-limited");
  });

  it("forgets a person whose id nothing else has, so that nothing else is taken for them", async () => {
    const at = "2026-01-05T09:00:00Z";
    const records: readonly MemoryRecord[] = [
      { kind: "venue", id: "1" },
      { kind: "contribution", id: "p1", type: "opening", at, author: "1", venue: "1" },
      { kind: "contribution", id: "p2", type: "opening", at, author: "2", venue: "1" },
    ];
    const create = (): Created => createMemoryAdapter({ source: "forum", records });
    const { failed } = await checkSourceAdapter({ create, expected: { counts: { venue: 1, contribution: 2 } } });
    expect(failed.map(({ key }) => key)).not.toContain("forget/person");
  });

  it("never tells the secret, not even from an exception", async () => {
    const secret = "socket hang up";
    const plain = plainHarness("records");
    const broken = { ...plain, unauthorised: { create: plain.create, secret } };
    const create = (): object => ({ ...broken.create(), ...throwing });
    // The cast: the harness is plain, its factory is not a promise.
    const report = await checkSourceAdapter({ ...broken, create: create as ConformanceHarness["create"] });
    expect(report.failed.length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain(secret);
  });

  it("takes what a factory returns, and says if it refused", async () => {
    const refused = { ...plainHarness("records"), create: () => err({ type: "InvalidInput" }) };
    const { failed, passed } = await checkSourceAdapter(refused);
    expect(passed).toEqual([]);
    expect(failed[0]?.seen).toContain("error from the factory");
  });
});
