import { mayBeKept, type SourceLimits } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { type Failure, usageFailure } from "../failure.js";

/** Options by which a result is written to a file. What is printed is seen and not kept. */
const ofFiles = ["output", "html"] as const;

/**
 * Refuses a file for what is all of single people or conversations, where the rules of a source let nobody keep that.
 *
 * @param what - What may not be kept, as a sentence.
 */
export function mayBeWritten(
  what: string,
  sources: readonly SourceLimits[],
  given: ParsedArguments,
): Result<void, Failure> {
  if (sources.every(mayBeKept) || !ofFiles.some((option) => given.text(option) !== undefined)) return ok();
  return err(usageFailure(what, "Leave out --output and --html: what is printed is seen, and not kept."));
}
