import { resolve } from "node:path";
import { type Collected, collect, hmacPseudonyms, type SourceAdapter, type SourceStopped } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { interruptible } from "./interruptible.js";
import { progressLine } from "./progress-line.js";
import { defaultKeyFile, pseudonymKey } from "./pseudonym-key.js";

/** Reads a source to its end, telling on a terminal how far it has come. Half a read is a failure. */
export async function readSource(
  adapter: SourceAdapter,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<Collected, Failure>> {
  const keyFile = given.text("key-file") ?? (given.has("keyed") ? defaultKeyFile(io) : undefined);
  const key = keyFile === undefined ? ok(undefined) : await pseudonymKey(resolve(io.cwd, keyFile));
  if (key.isErr()) return err(key.error);
  const progress = progressLine(io.stderr, given.has("quiet"));
  const collected = await collect(interruptible(adapter), {
    signal: io.signal,
    ...(key.value === undefined ? {} : { pseudonymise: hmacPseudonyms(key.value) }),
    ...(progress.show === undefined ? {} : { onProgress: progress.show }),
  });
  await progress.clear();
  if (io.signal.aborted) return err(interrupted);
  return collected.mapErr((stopped) => stoppedFailure(adapter.source, stopped));
}

/** Issues that a failure shows: enough to see what is wrong, not a flood. */
const shownIssues = 5;

function stoppedFailure(source: string, { reason, error, collected }: SourceStopped): Failure {
  if (error !== undefined) return inputFailure(`${error.message}${placeText(error.place)}`, error.advice);
  if (reason === "aborted") return interrupted;
  const errors = collected?.issues.filter(({ severity }) => severity === "error") ?? [];
  const details = errors.slice(0, shownIssues).map(({ message, place }) => `${message}${placeText(place)}`);
  const read = collected?.dataset.contributions.length ?? 0;
  return inputFailure(
    `Reading ${source} stopped before its end, after ${read} contributions. Half of a community is no basis for a report.`,
    errors.find(({ advice }) => advice !== undefined)?.advice ?? "Mend what is said above, then read again.",
    details,
  );
}

function placeText(
  place: { readonly file?: string; readonly line?: number; readonly column?: string } | undefined,
): string {
  const parts = [
    place?.file,
    place?.line === undefined ? undefined : `line ${place.line}`,
    place?.column === undefined ? undefined : `column ${place.column}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
