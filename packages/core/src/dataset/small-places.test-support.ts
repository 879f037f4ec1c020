import fc from "fast-check";
import type { Capability } from "../model/capability.js";
import type { FactRecord } from "../model/fact.js";
import type { CommunityDataset } from "./community-dataset.js";
import { CommunityDatasetBuilder } from "./dataset-builder.js";
import { bareFact, mirrored, subjectOfRecord } from "./small-world.test-support.js";

const venue = fc.constantFrom("v0", "v1", "v2");
const person = fc.constantFrom("u0", "u1", "u2", "u3", "u4");

/** What the small world does not have: facts that name a venue, or none, and people elsewhere. */
const more: fc.Arbitrary<FactRecord> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("duty" as const),
      id: fc.constantFrom("d0", "d1"),
      holder: person,
      duty: fc.constant("steering" as const),
      venue,
      backup: person,
    },
    { requiredKeys: ["kind", "id", "holder", "duty"] },
  ),
  fc.record(
    {
      kind: fc.constant("gathering" as const),
      id: fc.constantFrom("h0", "h1"),
      form: fc.constant("online" as const),
      startsAt: fc.constant("2026-01-02T00:00:00Z"),
      venue,
      attendees: fc.array(person, { maxLength: 2 }),
    },
    { requiredKeys: ["kind", "id", "form", "startsAt"] },
  ),
  fc.record(
    {
      kind: fc.constant("aggregate" as const),
      id: fc.constantFrom("a0", "a1"),
      metric: fc.constant("views"),
      venue,
      conversation: fc.constantFrom("t0", "t1", "t2"),
      from: fc.constant("2026-01-01"),
      until: fc.constant("2026-01-02"),
      value: fc.constant(3),
      temporality: fc.constant("change" as const),
    },
    { requiredKeys: ["kind", "id", "metric", "from", "until", "value", "temporality"] },
  ),
  fc.record({
    kind: fc.constant("reactionTotal" as const),
    on: fc.constantFrom("c0", "c1", "c2", "c3"),
    count: fc.constant(2),
    observedAt: fc.constant("2026-01-03T00:00:00Z"),
  }),
  fc.record({ kind: fc.constant("interview" as const), id: fc.constant("i0"), willing: fc.constant("yes" as const) }),
  fc.record({ kind: fc.constant("organisation" as const), id: fc.constant("o0") }),
  fc.record({ kind: fc.constant("member" as const), id: person, joinedAt: fc.constant("2026-01-01T00:00:00Z") }),
  fc.record(
    {
      kind: fc.constant("observation" as const),
      venue,
      kinds: fc.subarray<Capability>(["replies", "memberList", "authors"], { minLength: 1 }),
      from: fc.constant("2026-01-01T00:00:00Z"),
      until: fc.constant("2026-01-09T00:00:00Z"),
      complete: fc.boolean(),
    },
    { requiredKeys: ["kind", "kinds", "from", "until", "complete"] },
  ),
  fc.record(
    {
      kind: fc.constant("contribution" as const),
      id: fc.constantFrom("c7", "c8", "c9"),
      type: fc.constant("reply" as const),
      at: fc.constant("2026-01-03T00:00:00Z"),
      venue,
      author: person,
      target: fc.constantFrom("c0", "c1", "c8"),
    },
    { requiredKeys: ["kind", "id", "type", "at"] },
  ),
);

const venueRecords = ["v0", "v1", "v2"].map((id): FactRecord => ({ kind: "venue", id }));

function subjectOf(record: FactRecord): string {
  if (record.kind === "reactionTotal") return `reactionTotal ${record.on}`;
  if ("id" in record && record.id !== undefined) return `${record.kind} ${record.id}`;
  return subjectOfRecord(record);
}

/** Records each of which is the only one about its thing; three venues with a record, and often the source's own. */
export const placedRecords: fc.Arbitrary<readonly FactRecord[]> = fc
  .uniqueArray(fc.oneof({ weight: 3, arbitrary: bareFact }, { weight: 2, arbitrary: more }), {
    selector: subjectOf,
    maxLength: 40,
  })
  .map((records) => [...venueRecords, ...records.filter(({ kind }) => kind !== "venue")]);

/** What a source of the world shows. */
export const placedCapabilities: readonly Capability[] = [
  "openings",
  "replies",
  "authors",
  "memberList",
  "timeEntries",
  "interviews",
  "gatherings",
  "aggregates",
  "duties",
];

/** The dataset of records of the world. */
export function placed(
  source: string,
  records: readonly FactRecord[],
  shown: readonly Capability[] = placedCapabilities,
): CommunityDataset {
  const builder = new CommunityDatasetBuilder({ source, capabilities: shown });
  for (const record of records) builder.addFact(record);
  return builder.finish({ keepIds: true, pseudonyms: builder.people().map(mirrored) }).dataset;
}
