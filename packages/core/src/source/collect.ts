import { err, ok, type Result } from "neverthrow";
import type { Collected, CollectOptions, SourceStopped } from "./collected.js";
import { Intake } from "./intake.js";
import type { ReadRequest, SourceAdapter } from "./source-adapter.js";

/**
 * Reads a source to its end and makes a dataset of it: validates, removes duplicates, counts what became of each
 * record, gives people their pseudonyms.
 *
 * @returns The dataset with its accounting, or an error that carries what was read, if the read did not end well.
 */
export async function collect(
  adapter: SourceAdapter,
  options: CollectOptions = {},
): Promise<Result<Collected, SourceStopped>> {
  const described = await adapter.describe(options.signal);
  if (described.isErr()) return err({ type: "SourceStopped", reason: "not-described", error: described.error });
  const intake = new Intake(described.value, options.validate ?? true);
  await readAll(adapter, options, intake);
  const collected = await intake.finish(options);
  if (intake.end?.complete === true) return ok(collected);
  const reason = options.signal?.aborted === true ? "aborted" : "stopped-early";
  return err({ type: "SourceStopped", reason, collected });
}

async function readAll(adapter: SourceAdapter, options: CollectOptions, intake: Intake): Promise<void> {
  const request: ReadRequest = {
    ...(options.previous ? { cursor: options.previous.cursor } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  };
  try {
    for await (const batch of adapter.read(request)) {
      if ("kind" in batch) intake.takeColumns(batch);
      else for (const record of batch) intake.takeRecord(record);
      if (options.signal?.aborted === true) return;
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    intake.issues.add({
      kind: "issue",
      severity: "error",
      code: "adapter-threw",
      message: `the adapter broke its contract and threw (${name}); what came before is kept`,
      advice: "report this to whoever maintains the adapter",
    });
  }
}
