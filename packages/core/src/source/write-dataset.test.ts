import { describe, expect, it } from "vitest";
import { CommunityDatasetBuilder } from "../dataset/dataset-builder.js";
import { datasetOf } from "../dataset/small-world.test-support.js";
import type { SourceLimits, SourceRetention } from "../model/source-limits.js";
import { twoSources } from "./kept-dataset.test-support.js";
import { readDataset } from "./read-dataset.js";
import { writeDataset } from "./write-dataset.js";
import { writeNdjson } from "./write-ndjson.js";

describe("writeDataset", () => {
  it("writes what the documentation shows", async () => {
    const cursors = new Map([["forum", "post:3"]]);
    const text = [...writeDataset(twoSources, { cursors, keyName: "9c1185a5c5e9fc54" })._unsafeUnwrap()].join("");
    await expect(text).toMatchFileSnapshot("../../../../docs/dataset-files.example.ndjson");
    const kept = (await readDataset([text]))._unsafeUnwrap();
    expect(kept).toEqual({ dataset: twoSources, cursors, keyName: "9c1185a5c5e9fc54" });
  });

  it("writes contributions as they are written anywhere", () => {
    const full = {
      kind: "contribution",
      id: '"1"',
      type: "moderation",
      at: "2026-01-05T09:00:00.000Z",
      author: "u",
      conversation: "t",
      venue: "v",
      target: "0",
      accepted: { at: "2026-01-05T10:00:00.000Z", by: "w" },
      act: "close",
      version: 2,
      observedAt: "2026-01-06T09:00:00.000Z",
    } as const;
    const named = { ...full, author: "u@forum", accepted: { ...full.accepted, by: "w@forum" } };
    const lines = [...writeDataset(datasetOf([full]))._unsafeUnwrap()];
    expect(lines).toContain([...writeNdjson([named])][0]);
  });

  it("writes as it is asked, not all at once", () => {
    const dataset = datasetOf([{ kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z" }]);
    const broken = { ...dataset, contributions: { ...dataset.contributions, at: Float64Array.of(Number.NaN) } };
    const lines = writeDataset(broken)._unsafeUnwrap()[Symbol.iterator]();
    expect(lines.next().value).toMatch(/^\{"kind":"dataset"/);
    expect(lines.next().value).toBe('{"kind":"records","source":"forum"}\n');
    expect(() => lines.next()).toThrow(RangeError);
  });

  it.each<[SourceRetention]>([[{ contributionHours: 48 }], [{ memberHours: 24 }], [{ aggregateHours: 0 }]])(
    "writes nothing of a source that says %j",
    (retention) => {
      const { dataset } = new CommunityDatasetBuilder({ source: "page", capabilities: [], retention }).finish({
        keepIds: true,
      });
      const expected = { type: "KeepingForbidden", source: "page", retention };
      expect(writeDataset(dataset)._unsafeUnwrapErr()).toEqual(expected);
    },
  );

  it.each<[SourceLimits]>([
    [{ retention: {}, linkable: false }],
    [{ extent: "own-acts" }],
    [{ linkable: true, extent: "everyone" }],
  ])("keeps that a source says %j", async (limits) => {
    const { dataset } = new CommunityDatasetBuilder({ source: "page", capabilities: [], ...limits }).finish({
      keepIds: true,
    });
    const kept = (await readDataset(writeDataset(dataset)._unsafeUnwrap()))._unsafeUnwrap().dataset;
    expect(kept).toEqual(dataset);
    expect(kept.sources).toEqual([{ source: "page", capabilities: [], ...limits }]);
  });

  it("takes only what can be kept", () => {
    expect(() => writeDataset(datasetOf([], { keepIds: false }))).toThrow(/ids/);
    expect(() => writeDataset(datasetOf([]), { cursors: new Map([["chat", "1"]]) })).toThrow(/cursor.*chat/i);
    const builder = new CommunityDatasetBuilder({ source: "forum", capabilities: [] });
    builder.addFact({ kind: "member", id: "jan" });
    const { dataset } = builder.finish({ keepIds: true, pseudonyms: ["line\nfeed"] });
    expect(() => writeDataset(dataset)).toThrow(/^Pseudonyms are ids/);
  });
});
