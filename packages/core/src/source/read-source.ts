import { err, ok, type Result } from "neverthrow";
import { checkedDescription } from "./checked-description.js";
import type { SourceStopped } from "./collected.js";
import type { FactSink } from "./fact-sink.js";
import { Intake } from "./intake.js";
import type { ReadRequest, SourceAdapter } from "./source-adapter.js";
import type { SourceDescription } from "./source-description.js";
import type { SourceError } from "./source-error.js";
import { untilAborted } from "./until-aborted.js";
import { worded } from "./wording.js";

/** How a source is read, whatever is made of it. */
export interface ReadOptions extends ReadRequest {
  /** Hold each record against the schema. Absent: true. Columns are always checked. */
  readonly validate?: boolean;
}

/** A read as far as it came. */
export interface SourceRead<Sink> {
  readonly description: SourceDescription;
  readonly intake: Intake;
  readonly sink: Sink;
  /** Why the read did not come to its end; absent: it did. */
  readonly stopped?: "stopped-early" | "aborted";
}

/**
 * Reads a source to its end into a sink. An adapter that throws, or goes on after its signal was aborted, is left where
 * it is.
 *
 * @param sinkOf - Makes the sink once it is known what the source is.
 * @returns What was read, also if the read did not end well; an error if there was nothing to read.
 */
export async function readSource<Sink extends FactSink>(
  adapter: SourceAdapter,
  sinkOf: (description: SourceDescription) => Sink,
  { validate = true, ...request }: ReadOptions,
): Promise<Result<SourceRead<Sink>, SourceStopped<never>>> {
  const { signal } = request;
  if (isAborted(signal)) return err({ type: "SourceStopped", reason: "aborted" });
  const described = await describe(adapter, signal);
  if (described === undefined) return err({ type: "SourceStopped", reason: "aborted" });
  if (described.isErr()) return err({ type: "SourceStopped", reason: "not-described", error: described.error });
  const description = described.value;
  const sink = sinkOf(description);
  const intake = new Intake(sink, validate);
  await readAll(adapter, request, intake);
  const read = { description, intake, sink };
  if (intake.isWhole) return ok(read);
  return ok({ ...read, stopped: isAborted(signal) ? "aborted" : "stopped-early" });
}

/** What the adapter says of itself, or `undefined` if the signal was aborted before it did. */
async function describe(
  adapter: SourceAdapter,
  signal: AbortSignal | undefined,
): Promise<Result<SourceDescription, SourceError> | undefined> {
  try {
    // An answer can be nothing too, which is not the same as none: only then was the signal aborted.
    const answer = untilAborted(Promise.resolve(adapter.describe(signal)).then(checkedDescription), signal);
    return await answer;
  } catch (error) {
    return err({
      type: "SourceError",
      code: "adapter-threw",
      ...worded("the adapter broke its contract and threw ({error}) when it was asked to describe its source", {
        error: errorName(error),
      }),
      advice: "report this to whoever maintains the adapter",
    });
  }
}

async function readAll(adapter: SourceAdapter, request: ReadRequest, intake: Intake): Promise<void> {
  const { signal } = request;
  try {
    const batches = adapter.read(request)[Symbol.asyncIterator]();
    for (;;) {
      const next = await untilAborted(Promise.resolve(batches.next()), signal);
      if (next === undefined || next.done === true) break;
      intake.take(next.value);
    }
    // The adapter closes what it opened; one that was left in the middle of a batch may never come to that.
    if (!isAborted(signal)) await untilAborted(Promise.resolve(batches.return?.()), signal);
  } catch (error) {
    intake.issues.add({
      kind: "issue",
      severity: "error",
      code: "adapter-threw",
      ...worded("the adapter broke its contract and threw ({error}); what came before is kept", {
        error: errorName(error),
      }),
      advice: "report this to whoever maintains the adapter",
    });
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** The kind of error alone: its message may hold a secret or a person's words. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
