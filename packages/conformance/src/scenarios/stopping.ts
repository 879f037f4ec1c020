import type { SourceAdapter } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failedBy, skipped } from "../judging/verdicts.js";
import { openAdapter } from "../reading/open-adapter.js";
import { type Reading, ReadingIntake, readAll } from "../reading/reading.js";
import { endOf, factsOf } from "../reading/reading-parts.js";
import { stoppedProblems } from "../reading/stopped-problems.js";
import type { Scenario, Verdict } from "../scenario.js";

/** That half a read never looks like a whole one. */
export const stoppingScenarios: readonly Scenario[] = [
  {
    key: "cancel/signal",
    title: "an aborted read",
    promise:
      "A read whose signal is aborted, before it or after a batch, does not throw and ends without complete: true.",
    run: judgeSignal,
  },
  {
    key: "errors/interrupted",
    title: "a source that fails half-way",
    promise:
      "A source that fails half-way is an issue and an end without completeness; what was read until then is yielded.",
    requires: "interrupted in the harness",
    run: judgeInterrupted,
  },
];

async function judgeSignal({ create }: ConformanceHarness): Promise<Verdict> {
  const before = await readAll(await openAdapter(create), { signal: AbortSignal.abort() });
  const { reading: between, endedInTime } = await readAndAbort(await openAdapter(create));
  return failedBy(
    [
      ...signalProblems(before, "aborted before it began"),
      ...(factsOf(before).length > 0 ? [`${factsOf(before).length} facts came after the signal`] : []),
      ...(endedInTime ? [] : signalProblems(between, "aborted after its first batch")),
    ],
    "Look at the signal before every batch and hand it to every request; then end with complete: false.",
  );
}

function signalProblems(reading: Reading, when: string): readonly string[] {
  return [
    ...(reading.thrown === undefined ? [] : [`a read ${when} threw ${reading.thrown}`]),
    ...(endOf(reading) === undefined ? [`a read ${when} has no end`] : []),
    ...(endOf(reading)?.complete === true ? [`a read ${when} ends complete`] : []),
  ];
}

/** Aborts after the first batch. A read whose first batch holds the end was over by then. */
async function readAndAbort(
  adapter: SourceAdapter,
): Promise<{ readonly reading: Reading; readonly endedInTime: boolean }> {
  const abort = new AbortController();
  const intake = new ReadingIntake();
  let endedInTime = false;
  try {
    for await (const batch of adapter.read({ signal: abort.signal })) {
      intake.take(batch);
      if (!abort.signal.aborted) endedInTime = endOf(intake.reading()) !== undefined;
      abort.abort();
    }
  } catch (error) {
    return { reading: { ...intake.reading(), thrown: String(error) }, endedInTime };
  }
  return { reading: intake.reading(), endedInTime };
}

async function judgeInterrupted({ interrupted }: ConformanceHarness): Promise<Verdict> {
  if (interrupted === undefined) return skipped("the harness has no interrupted");
  const reading = await readAll(await openAdapter(interrupted));
  return failedBy(
    [...stoppedProblems(reading), ...(factsOf(reading).length > 0 ? [] : ["nothing of the first half was yielded"])],
    "Catch the failure, yield what there is, then an issue of severity error, then an end with complete: false.",
  );
}
