import type { SourceRecord } from "@org/community-core/source";
import type { CreateAdapter } from "../../harness/harness.js";
import { withDescription, withRecords } from "../altered.js";
import { type Breaks, beforeEnd, breaking, breakingFields, breakingRecord } from "../breaking.js";
import { issue } from "../good-harness.js";

/** Adapters whose records are wrong: in shape, number, identity, references, time. */
export const brokenRecords: Breaks = {
  "records/schema": [
    breakingFields("member p1", { karma: 12 }),
    breakingFields("member p1", { kind: "user" }),
    // The cast: something that is no record at all.
    breaking((create) => beforeEnd(create, null as unknown as SourceRecord)),
  ],
  "records/serialisable": [
    breakingFields("member p1", { organisation: undefined }),
    breakingFields("contribution 1", { version: Number.NaN }),
    breakingFields("contribution 1", { at: new Date(0) }),
    breakingFields("conversation c1", { tags: new Set(["one"]) }),
  ],
  "records/counts": [
    breakingRecord("contribution 9", () => []),
    breaking((create) => beforeEnd(create, { kind: "venue", id: "v9" })),
    breaking((create) => beforeEnd(create, issue("odd", "Something is odd."))),
  ],
  "records/golden": [
    breakingFields("contribution 1", { author: "p2" }),
    breakingRecord("venue v1", (venue) => [venue, venue]),
    (good) => ({ ...good, expected: { ...good.expected, records: "not JSON" } }),
  ],
  "time/offset": [
    breakingFields("contribution 1", { at: "2026-03-02T09:00:00" }),
    breakingFields("contribution 2", { accepted: { at: "2026-03-02T09:00:00" } }),
    breakingFields("observation", { from: "2026-03-01" }),
    breakingFields("aggregate", { from: "2026-03-01T00:00:00" }),
    breakingFields("member p2", { joinedAt: "2026-02-30T09:00:00Z" }),
  ],
  "identity/unique": [
    breakingRecord("contribution 2", (record) => [record, record]),
    breakingFields("contribution 4", { id: "2" }),
  ],
  "identity/stable": [breaking(countingIds)],
  "references/actor": [breakingRecord("member p2", () => []), breakingFields("contribution 9", { author: "p9" })],
  "references/reply-target": [
    breakingFields("contribution 2", { target: "lost" }),
    // Another number than is known to lead out of the fixture.
    (good) => ({ ...good, expected: { ...good.expected, targetsNotRead: 2 } }),
    breakingFields("contribution 2", { at: "2026-03-01T09:00:00Z" }),
  ],
  "observation/covers": [
    breakingFields("observation", { until: "2026-03-02T18:00:00Z" }),
    breakingFields("observation", { from: "2026-03-02T09:00:01Z" }),
    breakingFields("observation", { kinds: ["openings"] }),
    breakingFields("observation", { venue: "elsewhere" }),
    breakingFields("observation", { gaps: [{ from: "2026-03-02T11:00:00Z", until: "2026-03-02T13:00:00Z" }] }),
    breaking((create) => withDescription(create, () => ({ capabilities: ["openings"] }))),
  ],
};

/** Ids that are given out in the order of reading, over all reads. */
function countingIds(create: CreateAdapter): CreateAdapter {
  let count = 0;
  return withRecords(create, (record) => {
    if (record.kind !== "interview") return [record];
    count++;
    return [{ ...record, id: `interview-${count}` }];
  });
}
