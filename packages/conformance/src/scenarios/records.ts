import { isCalendarDate, parseInstant, parseSourceRecord, type SourceRecord } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failed, failedBy, skipped } from "../judging/verdicts.js";
import { canonicalText } from "../reading/canonical-text.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { contentOf } from "../reading/reading-parts.js";
import { recordDifferences } from "../reading/record-differences.js";
import { recordName } from "../reading/record-name.js";
import type { Scenario, Verdict } from "../scenario.js";

/** What records are: valid, plain, as many as the fixture holds. */
export const recordScenarios: readonly Scenario[] = [
  {
    key: "records/schema",
    title: "every record parses",
    promise: "Every record has a known kind and exactly the fields that this kind has.",
    run: judgeSchema,
  },
  {
    key: "records/serialisable",
    title: "records are plain JSON",
    promise: "Every record survives being written as JSON and read back: no undefined keys, dates, classes or NaN.",
    run: judgeSerialisable,
  },
  {
    key: "records/counts",
    title: "exactly what the fixture holds",
    promise: "A full read yields as many records of each kind as the fixture holds.",
    run: judgeCounts,
  },
  {
    key: "records/golden",
    title: "the golden records",
    promise: "A full read yields exactly the golden records, in any order.",
    requires: "expected.records in the harness",
    run: judgeGolden,
  },
  {
    key: "time/offset",
    title: "every instant has an offset",
    promise:
      "Every moment is ISO 8601 with an offset and exists; no moment is a bare date or local time. An aggregate may be of days.",
    run: judgeOffsets,
  },
];

async function judgeSchema({ create }: ConformanceHarness): Promise<Verdict> {
  const { records, strangers } = await readAll(await openAdapter(create));
  const findings = records.flatMap((record) => {
    const parsed = parseSourceRecord(record);
    return parsed.isOk()
      ? []
      : parsed.error.problems.map(({ path, message }) => `${recordName(record)}: ${path} ${message}`);
  });
  return failedBy(
    [...(strangers > 0 ? [`${strangers} things are no object with a kind`] : []), ...findings],
    "Yield only the fields of the contract's records; an absent fact is an absent key; keep bad rows back as issues.",
  );
}

async function judgeSerialisable({ create }: ConformanceHarness): Promise<Verdict> {
  const { records } = await readAll(await openAdapter(create));
  return failedBy(
    records.filter((record) => !isPlain(record)).map((record) => `${recordName(record)} does not survive`),
    "Yield plain objects: text for moments, no key for what is not known.",
  );
}

function isPlain(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  if (Array.isArray(value)) return value.every(isPlain);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain);
}

async function judgeCounts({ create, expected }: ConformanceHarness): Promise<Verdict> {
  const found = new Map<string, number>();
  for (const { kind } of contentOf(await readAll(await openAdapter(create)))) {
    found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  const wanted = new Map(Object.entries(expected.counts));
  const kinds = [...new Set([...wanted.keys(), ...found.keys()])];
  return failedBy(
    kinds
      .filter((kind) => (wanted.get(kind) ?? 0) !== (found.get(kind) ?? 0))
      .map((kind) => `${found.get(kind) ?? 0} records of kind ${kind} instead of ${wanted.get(kind) ?? 0}`),
    "Find the rows that were lost, doubled or made up; or correct expected.counts.",
  );
}

async function judgeGolden({ create, expected }: ConformanceHarness): Promise<Verdict> {
  if (expected.records === undefined) return skipped("the harness has no expected.records");
  const golden = goldenRecords(expected.records);
  if (golden === undefined) {
    return failed("expected.records is not NDJSON.", "Write one record as JSON on each line of the golden file.");
  }
  const found = contentOf(await readAll(await openAdapter(create)));
  const wanted = golden.filter(({ kind }) => kind !== "end");
  return failedBy(
    recordDifferences(wanted, found, ["the golden records", "the read"]),
    "Correct the mapping, or the golden file if the change is meant.",
  );
}

function goldenRecords(golden: readonly SourceRecord[] | string): readonly SourceRecord[] | undefined {
  if (typeof golden !== "string") return golden;
  try {
    // The cast: the golden file is the integrator's; it is only compared.
    return golden
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as SourceRecord);
  } catch {
    return undefined;
  }
}

const instantFields = new Set(["at", "joinedAt", "leftAt", "openedAt", "closedAt", "startsAt", "endsAt", "observedAt"]);

async function judgeOffsets({ create }: ConformanceHarness): Promise<Verdict> {
  const { records } = await readAll(await openAdapter(create));
  return failedBy(
    records.flatMap((record) =>
      fieldsWithoutOffset(record, record.kind).map((field) => `${recordName(record)}: ${field}`),
    ),
    "Write moments as 2026-11-21T09:00:00+01:00; where the source has local times, ask for the time zone as an option.",
  );
}

function fieldsWithoutOffset(value: object, kind: string): readonly string[] {
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    if (typeof inner === "object" && inner !== null) return fieldsWithoutOffset(inner, kind);
    const isStretch = (field === "from" || field === "until") && (kind === "observation" || kind === "aggregate");
    if (!instantFields.has(field) && !isStretch) return [];
    const isTime = typeof inner === "string" && (parseInstant(inner).isOk() || isDayOfTotal(inner, kind));
    return isTime ? [] : [`${field} is ${canonicalText(inner)}`];
  });
}

/** Where a source totals days and names no zone, a total is of a day and not of moments. */
function isDayOfTotal(text: string, kind: string): boolean {
  return kind === "aggregate" && isCalendarDate(text);
}
