import type { Instant, SourceAdapter, SourceError } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { brokenAdapter } from "../adapters/loaded-adapter.js";
import { type Failure, inputFailure } from "../failure.js";

/** How many things were dropped and how many stayed, or why there is nothing to drop. */
export type PurgeOutcome = Purged | "keeps-nothing" | "keeps-without-limit";

/** What came of dropping. */
export interface Purged {
  readonly dropped: number;
  readonly left: number;
}

/** An adapter that knows for how long it may keep what it keeps. */
type Purging = SourceAdapter & { readonly purge: (asOf: Instant) => Promise<Result<Purged, SourceError>> };

/** Lets an adapter drop what may not be kept any more as of a moment; it may come from outside, so it is not trusted. */
export async function purgeInSource(adapter: SourceAdapter, asOf: Instant): Promise<Result<PurgeOutcome, Failure>> {
  if (!isPurging(adapter)) return ok(adapter.forget === undefined ? "keeps-nothing" : "keeps-without-limit");
  let purged: Result<Purged, SourceError>;
  try {
    purged = await adapter.purge(asOf);
  } catch (error) {
    // The kind of error alone: its message may hold an id.
    return err(brokenAdapter(adapter.name, `purge threw (${error instanceof Error ? error.name : typeof error})`));
  }
  if (typeof purged?.isErr !== "function") return err(brokenAdapter(adapter.name, "purge gave no Result"));
  if (purged.isErr()) {
    const { message, advice } = purged.error;
    return err(inputFailure(`${adapter.source} was not purged: ${message}`, advice));
  }
  const { dropped, left } = purged.value ?? {};
  const isCounted = [dropped, left].every((count) => Number.isSafeInteger(count));
  return isCounted ? ok(purged.value) : err(brokenAdapter(adapter.name, "purge did not say what it dropped"));
}

function isPurging(adapter: SourceAdapter): adapter is Purging {
  return "purge" in adapter && typeof adapter.purge === "function";
}
