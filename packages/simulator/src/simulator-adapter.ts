import {
  type EndRecord,
  formatInstant,
  type InvalidInput,
  type IssueRecord,
  parseInstant,
  type ReadRequest,
  type SourceAdapter,
  type SourceBatch,
  worded,
} from "@org/community-core/source";
import { ok, type Result } from "neverthrow";
import { dayMilliseconds, timeFrame } from "./parameters/time-frame.js";
import type { ReadStretch } from "./records/read-stretch.js";
import { simulationBatches } from "./records/simulation-batches.js";
import { simulatedCapabilities } from "./simulated-capabilities.js";
import { type CheckedSimulatorOptions, type SimulatorOptions, simulatorOptions } from "./simulator-options.js";

/**
 * Makes a source adapter of a simulated community. The cursor is the moment up to which was read: a read of another
 * adapter with the same parameters and a later `untilDay` goes on from there.
 *
 * @returns The adapter, or what is wrong with the options.
 * @example
 * createSimulatorAdapter({ preset: "tiny" }).map(({ name, source }) => [name, source]).unwrapOr([]) // => ["simulator", "simulator"]
 * createSimulatorAdapter({ untilDay: 10_000 }).isErr() // => true
 */
export function createSimulatorAdapter(options: SimulatorOptions = {}): Result<SourceAdapter, InvalidInput> {
  return simulatorOptions(options).map((checked): SourceAdapter => {
    const { source, parameters } = checked;
    return {
      contractVersion: 1,
      name: "simulator",
      source,
      describe: async () =>
        ok({
          name: "simulator",
          source,
          capabilities: simulatedCapabilities(parameters),
          classifiedFields: [],
          incremental: true,
          stores: false,
          remarks: [
            { code: "simulated", message: "Nobody in this community exists; everything in it was drawn from a seed." },
          ],
        }),
      read: (request) => read(checked, request ?? {}),
    };
  });
}

async function* read(checked: CheckedSimulatorOptions, request: ReadRequest): AsyncIterable<SourceBatch> {
  const { parameters, form, untilDay } = checked;
  const { start } = timeFrame(parameters);
  const until = start + untilDay * dayMilliseconds;
  const from = request.cursor === undefined ? start : parseInstant(request.cursor).unwrapOr(Number.NaN);
  if (!(from >= start && from <= until)) {
    yield [cursorIssue(start, until), { kind: "end", complete: false }];
    return;
  }
  const stretch: ReadStretch = { from, until };
  const batches = simulationBatches(parameters, stretch, form);
  let done = 0;
  for (;;) {
    if (request.signal?.aborted === true) {
      yield [{ kind: "end", complete: false }];
      return;
    }
    const step = batches.next();
    if (step.done === true) {
      const end: EndRecord = { kind: "end", complete: true, cursor: formatInstant(until), accounting: step.value };
      yield [end];
      return;
    }
    done += step.value.length;
    request.onProgress?.({ phase: "simulating", done, unit: "records" });
    yield step.value;
  }
}

function cursorIssue(start: number, until: number): IssueRecord {
  return {
    kind: "issue",
    severity: "error",
    code: "cursor-not-usable",
    ...worded("The cursor is not a moment from {start} to {until}.", {
      start: formatInstant(start),
      until: formatInstant(until),
    }),
    advice: "Read with the cursor of an earlier read of the same community, or without one.",
  };
}
