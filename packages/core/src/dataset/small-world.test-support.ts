import fc from "fast-check";
import type { FactKind, FactRecord, RemovableKind } from "../model/fact.js";
import type { PersonKey } from "../model/id.js";
import type { Provenance } from "../model/provenance.js";
import type { CommunityDataset } from "./community-dataset.js";
import { CommunityDatasetBuilder } from "./dataset-builder.js";

/** Something that a source took back. */
export interface SmallRemoval extends Provenance {
  readonly kind: "removal";
  readonly of: RemovableKind;
  readonly id: string;
}

/** A record of a world so small that its records meet: few ids, few instants. */
export type SmallRecord = FactRecord | SmallRemoval;

const pick = (prefix: string, count: number): fc.Arbitrary<string> =>
  fc.nat({ max: count - 1 }).map((number) => prefix + number);
const person = pick("u", 4);
const contributionId = pick("c", 7);
const conversationId = pick("t", 3);
const venueId = pick("v", 2);
const instant = fc.nat({ max: 4 }).map((day) => `2026-01-0${day + 1}T00:00:00.000Z`);
const date = fc.nat({ max: 2 }).map((day) => `2026-01-0${day + 1}`);

/** What tells how new a state is, often nothing. */
const smallProvenance: fc.Arbitrary<Provenance> = fc.record(
  { version: fc.integer({ min: 1, max: 3 }), observedAt: instant },
  { requiredKeys: [] },
);

/** Records of each kind without provenance. */
const bare: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<FactRecord>])[] = [
  [
    8,
    fc
      .record(
        {
          kind: fc.constant("contribution" as const),
          id: contributionId,
          type: fc.constantFrom("opening", "reply", "reply", "reaction", "moderation"),
          at: instant,
          author: person,
          conversation: conversationId,
          venue: venueId,
          target: contributionId,
          accepted: fc.record({ at: instant, by: person }, { requiredKeys: [] }),
          act: fc.constantFrom("close", "hide"),
        },
        { requiredKeys: ["kind", "id", "type", "at"] },
      )
      .map(({ act, ...rest }) => (rest.type === "moderation" && act !== undefined ? { ...rest, act } : rest)),
  ],
  [
    3,
    fc.record(
      {
        kind: fc.constant("conversation"),
        id: conversationId,
        venue: venueId,
        closedAt: instant,
        acceptedAnswer: contributionId,
      },
      { requiredKeys: ["kind", "id"] },
    ),
  ],
  [
    2,
    fc.record(
      {
        kind: fc.constant("member"),
        id: person,
        actor: fc.constantFrom("person", "automated"),
        joinedAt: instant,
      },
      { requiredKeys: ["kind", "id"] },
    ),
  ],
  [
    1,
    fc.record(
      {
        kind: fc.constant("duty"),
        holder: person,
        duty: fc.constantFrom("answering", "outreach"),
        backup: person,
        hoursPerWeek: fc.constantFrom(2, 4),
      },
      { requiredKeys: ["kind", "holder", "duty"] },
    ),
  ],
  [1, fc.record({ kind: fc.constant("absence"), person, from: date, until: fc.constant("2026-01-09") })],
  [
    1,
    fc.record(
      {
        kind: fc.constant("timeEntry"),
        id: pick("e", 2),
        person,
        duty: fc.constant("outreach"),
        date,
        hours: fc.constantFrom(1, 2),
      },
      { requiredKeys: ["kind", "id", "duty", "date", "hours"] },
    ),
  ],
  [
    1,
    fc.record(
      {
        kind: fc.constant("gathering"),
        id: pick("g", 2),
        form: fc.constant("online"),
        startsAt: instant,
        organisers: fc.array(person, { maxLength: 2 }),
        attendees: fc.array(person, { maxLength: 3 }),
      },
      { requiredKeys: ["kind", "id", "form", "startsAt"] },
    ),
  ],
  [
    3,
    fc.record(
      {
        kind: fc.constant("reactionTotal"),
        id: pick("r", 2),
        on: contributionId,
        type: fc.constantFrom("like", "thanks"),
        count: fc.nat({ max: 3 }),
        observedAt: instant,
      },
      { requiredKeys: ["kind", "on", "count", "observedAt"] },
    ),
  ],
  [1, fc.record({ kind: fc.constant("identityLink"), person, same: person })],
  [1, fc.record({ kind: fc.constant("venue"), id: venueId, style: fc.constantFrom("stream", "threaded") })],
  [
    1,
    fc.record(
      {
        kind: fc.constant("observation"),
        venue: venueId,
        kinds: fc.subarray(["openings", "replies"] as const, { minLength: 1 }).map((kinds) => [...kinds]),
        from: fc.constant("2026-01-01T00:00:00Z"),
        until: instant,
        complete: fc.boolean(),
      },
      { requiredKeys: ["kind", "kinds", "from", "until", "complete"] },
    ),
  ],
];

/** Any fact of the small world, without provenance. */
export const bareFact: fc.Arbitrary<FactRecord> = fc.oneof(
  ...bare.map(([weight, arbitrary]) => ({ weight, arbitrary })),
);

/** What can be taken back in the small world. */
export const smallRemoval: fc.Arbitrary<SmallRemoval> = fc.oneof(
  fc.record({ kind: fc.constant("removal"), of: fc.constant("contribution"), id: contributionId }),
  fc.record({ kind: fc.constant("removal"), of: fc.constant("conversation"), id: conversationId }),
  fc.record({ kind: fc.constant("removal"), of: fc.constant("member"), id: person }),
  fc.record({ kind: fc.constant("removal"), of: fc.constant("venue"), id: venueId }),
  fc.record({ kind: fc.constant("removal"), of: fc.constant("gathering"), id: pick("g", 2) }),
  fc.record({ kind: fc.constant("removal"), of: fc.constant("reactionTotal"), id: pick("r", 2) }),
);

/** Any record of the small world. */
export const smallRecord: fc.Arbitrary<SmallRecord> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: bareFact as fc.Arbitrary<SmallRecord> }, { weight: 1, arbitrary: smallRemoval }),
    smallProvenance,
  )
  .map(([record, provenance]) => ({ ...record, ...provenance }));

/** A pseudonym that sorts otherwise than the id. */
export function mirrored({ source, id }: PersonKey): string {
  return `${[...id].reverse().join("")}@${source}`;
}

/** How a dataset of the small world is built. */
export interface SmallBuild {
  readonly source?: string;
  readonly numbered?: boolean;
  readonly suppressed?: readonly string[];
  readonly keepIds?: boolean;
}

/** The dataset of some records, with ids and mirrored pseudonyms unless told otherwise. */
export function datasetOf(records: readonly SmallRecord[], build: SmallBuild = {}): CommunityDataset {
  const { source = "forum", numbered = false, suppressed = [], keepIds = true } = build;
  const builder = new CommunityDatasetBuilder({ source, capabilities: ["replies", "openings", "authors"] });
  for (const record of records) {
    if (record.kind !== "removal") builder.addFact(record);
    else {
      const { kind: _, of, id, ...provenance } = record;
      builder.addRemoval(of, id, provenance);
    }
  }
  const pseudonyms = numbered ? undefined : builder.people().map(mirrored);
  return builder.finish({ suppressed, keepIds, ...(pseudonyms ? { pseudonyms } : {}) }).dataset;
}

/** What a record is a state of, as text. */
export function subjectOfRecord(record: FactRecord): string {
  switch (record.kind) {
    case "duty":
      return JSON.stringify([record.kind, record.holder, record.duty]);
    case "absence":
      return JSON.stringify([record.kind, record.person, record.from]);
    case "identityLink":
      return JSON.stringify([record.kind, record.person, record.same]);
    case "observation":
      return JSON.stringify(record);
    case "reactionTotal":
      return JSON.stringify(record.id === undefined ? [record.kind, record.on, record.type] : [record.kind, record.id]);
    case "contribution":
    case "conversation":
    case "member":
    case "timeEntry":
    case "gathering":
    case "venue":
      return JSON.stringify([record.kind, record.id]);
    default:
      throw new RangeError(`The small world has no ${record.kind satisfies FactKind}.`);
  }
}
