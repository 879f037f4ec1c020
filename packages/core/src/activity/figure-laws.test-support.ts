import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { createDataset } from "../dataset/create-dataset.js";
import type { Capability } from "../model/capability.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant, type Instant, instantOf } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";

/** A figure of a window, as a test sees it: anything with measurements and refusals in it. */
export type WindowFigure = (dataset: CommunityDataset, window: TimeWindow) => unknown;

/** What a figure is like. */
export interface LawOptions {
  /** Whether silent members are part of the figure. */
  readonly countsSilent?: boolean;
}

const seed = 20260101;
const dayLength = 86_400_000;
const begin = Date.UTC(2025, 0, 1);
/** Days 200 to 400 of a record of 420; the window before lies in the record too. */
const window: TimeWindow = { from: begin + 200 * dayLength, until: begin + 400 * dayLength };
const capabilities: readonly Capability[] = [
  "openings",
  "replies",
  "reactions",
  "authors",
  "conversations",
  "memberList",
  "duties",
  "gatherings",
  "timeEntries",
];
const people = ["ann", "bob", "cas", "dee", "eli", "fay", "gus", "hal", "ida", "jan", "kim", "lou", "max", "nel"];
type Said = FactRecord<"contribution">;

const said = fc.record({
  type: fc.constantFrom<ContributionType>("opening", "reply", "reply", "reply", "reaction"),
  author: fc.constantFrom(...people, "bot", undefined),
  hour: fc.integer({ min: 0, max: 420 * 24 - 1 }),
  conversation: fc.integer({ min: 0, max: 9 }),
  elsewhere: fc.boolean(),
});

/** Two venues, one of which was looked at long before alone; fourteen people and a machine; hosts from some day on. */
const communities = fc.array(said, { minLength: 60, maxLength: 150 }).map((list): readonly FactRecord[] => [
  { kind: "venue", id: "seen" },
  { kind: "venue", id: "unseen" },
  {
    kind: "observation",
    venue: "seen",
    kinds: capabilities,
    from: iso(begin),
    until: iso(begin + 420 * dayLength),
    complete: true,
  },
  {
    kind: "observation",
    venue: "unseen",
    kinds: capabilities,
    from: iso(begin - 1000 * dayLength),
    until: iso(begin - 999 * dayLength),
    complete: true,
  },
  { kind: "member", id: "bot", actor: "automated" },
  { kind: "member", id: "ann" },
  { kind: "member", id: "cas", groups: ["teachers"] },
  { kind: "conversation", id: "s0", subjects: ["maps"] },
  { kind: "conversation", id: "s1", subjects: ["maps", "ink"] },
  { kind: "duty", holder: "ann", duty: "steering", from: "2025-01-01" },
  { kind: "duty", holder: "bob", duty: "answering", from: "2025-09-01", engagement: "employee" },
  { kind: "timeEntry", duty: "outreach", date: "2025-08-20", hours: 3, count: 12 },
  { kind: "timeEntry", duty: "outreach", date: "2025-11-03", hours: 1 },
  { kind: "gathering", id: "g1", form: "offline", startsAt: "2025-09-10T18:00:00Z", attendance: 12 },
  { kind: "gathering", id: "g2", form: "online", startsAt: "2026-02-20T18:00:00Z", attendees: ["ann", "bob"] },
  ...list.map(
    ({ author, hour, elsewhere, ...rest }, index): Said => ({
      kind: "contribution",
      id: `c${index}`,
      type: rest.type,
      at: iso(begin + hour * 3_600_000),
      ...(author === undefined ? {} : { author }),
      conversation: `${elsewhere ? "u" : "s"}${rest.conversation}`,
      venue: elsewhere ? "unseen" : "seen",
    }),
  ),
]);

/** Registers the laws that every figure obeys (design, law 2 and law 3). */
export function describeFigureLaws(name: string, figure: WindowFigure, { countsSilent }: LawOptions = {}): void {
  const of = (records: readonly FactRecord[], asked = window): unknown =>
    JSON.parse(JSON.stringify(figure(createDataset(records, { capabilities }), asked)));
  const holds = (law: (records: readonly FactRecord[]) => void): void =>
    fc.assert(fc.property(communities, law), { seed, numRuns: 25 });

  describe(name, () => {
    it("does not depend on the order of the records", () => {
      holds((records) => {
        expect(of(records.toReversed())).toEqual(of(records));
        expect(of(records.toSorted((one, other) => digits(one) - digits(other)))).toEqual(of(records));
      });
    });

    it("does not change when what is no part of the question is doubled (A.7)", () => {
      holds((records) => {
        expect(of([...records, ...records.flatMap(unrelatedCopies)])).toEqual(of(records));
      });
    });

    it("does not change when people come up where nobody looked, or after the window (A.7)", () => {
      holds((records) => {
        expect(of([...records, ...unrelated])).toEqual(of(records));
      });
    });

    it("does not change when everything moves in time", () => {
      holds((records) => {
        const shift = 365 * dayLength;
        const moved = { from: window.from + shift, until: window.until + shift };
        const text = JSON.stringify(
          of(
            records.map((record) => movedBy(record, shift)),
            moved,
          ),
        );
        const back = text.replace(
          /"\d{4}-\d\d-\d\dT[^"]*"/g,
          (date) => `"${iso(instantOf(date.slice(1, -1)) - shift)}"`,
        );
        expect(JSON.parse(back)).toEqual(of(records));
      });
    });

    it("stays within its bounds, and is not always refused", () => {
      let measured = 0;
      holds((records) => {
        const result = of(records);
        for (const found of measurementsIn(result)) expectInBounds(found);
        if (isMeasured(result)) measured++;
      });
      expect(measured).toBeGreaterThan(0);
    });

    if (countsSilent === true) return;
    it("does not change when a silent member joins the list", () => {
      holds((records) => {
        expect(of([...records, { kind: "member", id: "zoe" }])).toEqual(of(records));
      });
    });
  });
}

function iso(instant: Instant): string {
  return formatInstant(instant);
}

/** A fixed but arbitrary order. */
function digits(record: FactRecord): number {
  return record.kind === "contribution" ? (Number(record.id.slice(1)) * 7919) % 61 : 30;
}

/** Copies of what automated accounts did, of what happened where nobody looked, and of what came after the window. */
function unrelatedCopies(record: FactRecord): readonly FactRecord[] {
  if (record.kind !== "contribution") return [];
  const unrelated = record.author === "bot" || record.venue === "unseen" || instantOf(record.at) >= window.until;
  return unrelated ? [{ ...record, id: `${record.id}-copy` }] : [];
}

/** Somebody new, somebody of the list and somebody unknown, in the unseen venue and after the window. */
const unrelated: readonly Said[] = ["zed", "ann", "cas", undefined].flatMap((author, person) =>
  [50, 250, 415].flatMap((day, place) =>
    (["opening", "reply", "reaction"] as const).map((type, kind): Said => {
      const venue = day * dayLength + begin < window.until ? "unseen" : "seen";
      const at = iso(begin + day * dayLength + kind * 1000);
      const id = `unrelated-${person}-${place}-${kind}`;
      const by = author === undefined ? {} : { author };
      return { kind: "contribution", id, type, at, ...by, conversation: `new-${person}-${place}`, venue };
    }),
  ),
);

const momentKeys: ReadonlySet<string> = new Set(["at", "from", "until", "date", "startsAt"]);

function movedBy(record: FactRecord, shift: number): FactRecord {
  const moved = Object.entries(record).map(([key, value]) => {
    if (!momentKeys.has(key)) return [key, value];
    const isDate = String(value).length === 10;
    const later = iso(instantOf(isDate ? `${value}T00:00:00Z` : String(value)) + shift);
    return [key, isDate ? later.slice(0, 10) : later];
  });
  // The cast: the keys stay as they were, and dates stay dates.
  return Object.fromEntries(moved) as FactRecord;
}

interface Found {
  readonly value: number;
  readonly unit: string;
  readonly sampleSize: number;
  readonly sampleOf?: string;
  readonly interval?: { readonly lower?: number; readonly upper?: number };
}

/** Whether the text of a `Result` is that of a value and not of an error. */
function isMeasured(result: unknown): boolean {
  return typeof result === "object" && result !== null && "value" in result;
}

function measurementsIn(value: unknown): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  // The cast: whatever has a definition and a unit is a measurement.
  if ("definition" in value && "unit" in value) return [value as unknown as Found];
  return Object.values(value).flatMap(measurementsIn);
}

function expectInBounds({ value, unit, sampleSize, sampleOf, interval }: Found): void {
  const isSigned = unit === "signed-coefficient" || unit === "share-difference";
  expect(value).toBeGreaterThanOrEqual(isSigned ? -1 : 0);
  if (isSigned) expect(value).toBeLessThanOrEqual(1);
  expect(Number.isFinite(value)).toBe(true);
  expect(sampleSize).toBeGreaterThanOrEqual(0);
  if (unit === "share" || unit === "coefficient") expect(value).toBeLessThanOrEqual(1);
  // A mean over days has days as its sample, and more people than days may come.
  if (unit === "people" && sampleOf !== "days") expect(value).toBeLessThanOrEqual(sampleSize);
  expect(interval?.lower ?? value).toBeLessThanOrEqual(value);
  expect(interval?.upper ?? value).toBeGreaterThanOrEqual(value);
}
