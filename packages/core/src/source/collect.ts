import { err, ok, type Result } from "neverthrow";
import type { Collected, CollectOptions, SourceStopped } from "./collected.js";
import { Intake } from "./intake.js";
import type { ReadRequest, SourceAdapter } from "./source-adapter.js";
import type { SourceDescription } from "./source-description.js";
import type { SourceError } from "./source-error.js";
import { untilAborted } from "./until-aborted.js";

/**
 * Reads a source to its end and makes a dataset of it: validates, removes duplicates, counts what became of each
 * record, gives people their pseudonyms. An adapter that throws, or goes on after its signal was aborted, is left where
 * it is.
 *
 * @returns The dataset with its accounting, or an error that carries what was read, if the read did not end well.
 * @throws RangeError if people are to be recognised (`previous`, `suppressed`) without `pseudonymise`, or `previous`
 * was built without ids.
 */
export async function collect(
  adapter: SourceAdapter,
  options: CollectOptions = {},
): Promise<Result<Collected, SourceStopped>> {
  assertRecognisable(options);
  const { signal, validate = true } = options;
  if (isAborted(signal)) return err({ type: "SourceStopped", reason: "aborted" });
  const described = await describe(adapter, signal);
  if (described === undefined) return err({ type: "SourceStopped", reason: "aborted" });
  if (described.isErr()) return err({ type: "SourceStopped", reason: "not-described", error: described.error });
  const intake = new Intake(described.value, validate);
  await readAll(adapter, options, intake);
  const collected = await intake.finish(options);
  if (intake.end?.complete === true) return ok(collected);
  return err({ type: "SourceStopped", reason: isAborted(signal) ? "aborted" : "stopped-early", collected });
}

/** What the adapter says of itself, or `undefined` if the signal was aborted before it did. */
async function describe(
  adapter: SourceAdapter,
  signal: AbortSignal | undefined,
): Promise<Result<SourceDescription, SourceError> | undefined> {
  try {
    return await untilAborted(Promise.resolve(adapter.describe(signal)), signal);
  } catch (error) {
    return err({
      type: "SourceError",
      code: "adapter-threw",
      message: `the adapter broke its contract and threw (${errorName(error)}) when it was asked to describe its source`,
      advice: "report this to whoever maintains the adapter",
    });
  }
}

async function readAll(adapter: SourceAdapter, options: CollectOptions, intake: Intake): Promise<void> {
  const { signal } = options;
  const request: ReadRequest = {
    ...(options.previous ? { cursor: options.previous.cursor } : {}),
    ...(signal ? { signal } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  };
  try {
    const batches = adapter.read(request)[Symbol.asyncIterator]();
    while (intake.end === undefined) {
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
      message: `the adapter broke its contract and threw (${errorName(error)}); what came before is kept`,
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

function assertRecognisable({ pseudonymise, suppressed = [], previous }: CollectOptions): void {
  if (pseudonymise === undefined && (previous !== undefined || suppressed.length > 0)) {
    throw new RangeError("People are recognised by pseudonyms: previous and suppressed need pseudonymise, got none.");
  }
  if (previous !== undefined && previous.dataset.contributions.ids === undefined) {
    throw new RangeError("An increment is held against a dataset with ids: previous must be collected with keepIds.");
  }
}
