import type { SourceAdapter, SourceError } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { brokenAdapter } from "../adapters/loaded-adapter.js";
import { type Failure, inputFailure } from "../failure.js";

/** Lets an adapter forget people in what it keeps; it may come from outside, so it is not trusted. */
export async function forgetInSource(adapter: SourceAdapter, ids: readonly string[]): Promise<Result<void, Failure>> {
  if (adapter.forget === undefined || ids.length === 0) return ok();
  let forgotten: Result<void, SourceError>;
  try {
    forgotten = await adapter.forget(ids);
  } catch (error) {
    // The kind of error alone: its message may hold an id.
    return err(brokenAdapter(adapter.name, `forget threw (${error instanceof Error ? error.name : typeof error})`));
  }
  if (typeof forgotten?.isErr !== "function") return err(brokenAdapter(adapter.name, "forget gave no Result"));
  // Not `mapErr`: an adapter may bring a Result of its own that has less.
  if (forgotten.isOk()) return ok();
  const { message, advice } = forgotten.error;
  return err(inputFailure(`${adapter.source} did not forget what it keeps: ${message}`, advice));
}
