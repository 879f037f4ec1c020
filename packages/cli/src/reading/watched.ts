import type { Progress, SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage } from "../arguments/choices.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, interrupted } from "../failure.js";
import { interruptible } from "./interruptible.js";
import { progressLine } from "./progress-line.js";

/** How a watched read is told to end, and tells how far it has come. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Lets something read an adapter: tells on a terminal how far it has come, and hears when the user interrupts. */
export async function watched<T>(
  adapter: SourceAdapter,
  given: ParsedArguments,
  io: CommandIo,
  read: (adapter: SourceAdapter, watch: Watch) => Promise<T>,
): Promise<Result<T, Failure>> {
  const progress = progressLine(io.stderr, given.has("quiet"), chosenLanguage(given, io).unwrapOr("en"));
  try {
    const done = await read(interruptible(adapter), {
      signal: io.signal,
      ...(progress.show === undefined ? {} : { onProgress: progress.show }),
    });
    return io.signal.aborted ? err(interrupted) : ok(done);
  } finally {
    // Also where an adapter breaks: what is said of that stands on a line of its own.
    await progress.clear();
  }
}
