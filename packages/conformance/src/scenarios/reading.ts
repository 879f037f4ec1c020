import { isBalanced, type SourceBatch } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failed, failedBy, passed, skipped } from "../judging/verdicts.js";
import { openAdapter } from "../reading/open-adapter.js";
import { type Reading, ReadingIntake, readAll } from "../reading/reading.js";
import { contentOf, endOf } from "../reading/reading-parts.js";
import { recordDifferences } from "../reading/record-differences.js";
import type { Scenario, Verdict } from "../scenario.js";

/** How a read goes: to its end, again, broken off, side by side. */
export const readingScenarios: readonly Scenario[] = [
  {
    key: "end/last",
    title: "one end, last and complete",
    promise:
      "A read of a source without trouble does not throw, and its last record, and no other, is `end` with complete: true.",
    run: judgeEnd,
  },
  {
    key: "accounting/balanced",
    title: "every row accounted for",
    promise: "For each kind of row: read = accepted + rejected + duplicate + replaced + removed + skipped.",
    requires: "an adapter that accounts for its rows in `end`",
    run: judgeAccounting,
  },
  {
    key: "read/twice-independent",
    title: "two reads side by side",
    promise: "Two reads of one adapter at the same time do not disturb each other.",
    run: judgeTwice,
  },
  {
    key: "read/early-return",
    title: "a reader that stops early",
    promise: "A reader may stop after any batch; the next read of the same adapter is whole.",
    run: judgeEarlyReturn,
  },
  {
    key: "read/progress",
    title: "progress that moves forward",
    promise: "Within a phase progress never goes back, never exceeds its total, and says what it counts.",
    requires: "an adapter that reports progress",
    run: judgeProgress,
  },
];

async function judgeEnd({ create }: ConformanceHarness): Promise<Verdict> {
  const reading = await readAll(await openAdapter(create));
  if (reading.thrown !== undefined) {
    return failed(`Reading threw ${reading.thrown}.`, "Catch it, yield an issue that says what happened, then an end.");
  }
  const ends = reading.records.filter(({ kind }) => kind === "end").length;
  const end = endOf(reading);
  if (ends === 1 && end?.complete === true) return passed;
  return failed(
    `${ends} end records, the last record is ${reading.records.at(-1)?.kind ?? "missing"}, complete is ${String(end?.complete)}.`,
    "Yield one { kind: end, complete: true } as the very last record, in a batch of records.",
  );
}

async function judgeAccounting({ create }: ConformanceHarness): Promise<Verdict> {
  const accounting = endOf(await readAll(await openAdapter(create)))?.accounting;
  if (accounting === undefined) return skipped("the end carries no accounting");
  const kinds = accounting.map(({ kind }) => kind);
  const counts = ["read", "accepted", "rejected", "duplicate", "replaced", "removed", "skipped"] as const;
  return failedBy(
    [
      ...accounting.filter((entry) => !isBalanced(entry)).map(({ kind }) => `${kind} does not add up`),
      ...accounting
        .filter((entry) => counts.some((count) => !Number.isInteger(entry[count]) || entry[count] < 0))
        .map(({ kind }) => `${kind} has a count that is no whole number from 0`),
      ...kinds.filter((kind, index) => kinds.indexOf(kind) !== index).map((kind) => `${kind} is accounted for twice`),
    ],
    "Count each row of the source once, under the one way in which it ended.",
  );
}

async function judgeTwice({ create }: ConformanceHarness): Promise<Verdict> {
  const alone = contentOf(await readAll(await openAdapter(create)));
  const adapter = await openAdapter(create);
  const pair = await readSideBySide(() => adapter.read());
  const findings = pair.flatMap((reading) =>
    recordDifferences(alone, contentOf(reading), ["a read alone", "one of two"]),
  );
  return failedBy(findings, "Keep the state of a read, its buffers too, inside the call of read.");
}

/**
 * Reads twice at once, the first read a batch ahead, and looks at a batch only after the other read has gone on: state
 * and buffers that two reads share come to light.
 */
async function readSideBySide(read: () => AsyncIterable<SourceBatch>): Promise<readonly Reading[]> {
  const sides = [read(), read()].map((batches) => ({
    iterator: batches[Symbol.asyncIterator](),
    intake: new ReadingIntake(),
  }));
  const open = new Set(sides);
  const [ahead] = sides;
  const first = await ahead?.iterator.next();
  if (ahead !== undefined && first !== undefined && first.done !== true) ahead.intake.take(first.value);
  while (open.size > 0) {
    const steps: [ReadingIntake, SourceBatch][] = [];
    for (const side of open) {
      const step = await side.iterator.next();
      if (step.done === true) open.delete(side);
      else steps.push([side.intake, step.value]);
    }
    for (const [intake, batch] of steps) intake.take(batch);
  }
  return sides.map(({ intake }) => intake.reading());
}

async function judgeEarlyReturn({ create }: ConformanceHarness): Promise<Verdict> {
  const alone = contentOf(await readAll(await openAdapter(create)));
  const adapter = await openAdapter(create);
  for await (const _ of adapter.read()) break;
  const after = await readAll(adapter);
  const findings = recordDifferences(alone, contentOf(after), ["a read alone", "a read after one that stopped"]);
  const thrown = after.thrown === undefined ? [] : [`the next read threw ${after.thrown}`];
  return failedBy(
    [...thrown, ...findings],
    "Release files and requests in a finally block, and start each read afresh.",
  );
}

async function judgeProgress({ create }: ConformanceHarness): Promise<Verdict> {
  const { progress } = await readAll(await openAdapter(create));
  if (progress.length === 0) return skipped("no progress is reported");
  const reached = new Map<string, number>();
  const findings: string[] = [];
  for (const { phase, done, total, unit } of progress) {
    if (!(done >= (reached.get(phase) ?? 0))) findings.push(`${phase} went back to ${done}`);
    if (total !== undefined && done > total) findings.push(`${phase} is at ${done} of ${total}`);
    if (unit === "" || phase === "") findings.push("a step has no phase or no unit");
    reached.set(phase, done);
  }
  return failedBy(findings, "Report what is done so far within the phase, in one unit.");
}
