import { assessHealth, type Collected, type CollectOptions, type HealthReport } from "@org/community-core";
import { indicatorsOf } from "@org/community-core/configuration";
import type { CommunityFrame } from "@org/community-core/viability";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage, chosenTimeZone } from "../arguments/choices.js";
import { chosenCommunity } from "../arguments/community-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, interrupted } from "../failure.js";
import { progressLine } from "./progress-line.js";
import { readForWindow } from "./read-for-window.js";

/** A health report with what became of the read. */
export interface SourceHealth {
  readonly report: HealthReport;
  readonly collected: Collected;
  /** What was known of the community besides its data. */
  readonly community: CommunityFrame;
}

/** Reads the source of a command line and assesses it. Ids are kept for who takes the dataset apart. */
export async function healthOfSource(
  given: ParsedArguments,
  io: CommandIo,
  reading: Pick<CollectOptions, "keepIds"> = {},
): Promise<Result<SourceHealth, Failure>> {
  const timeZone = chosenTimeZone(given);
  if (timeZone.isErr()) return err(timeZone.error);
  const community = await chosenCommunity(given, timeZone.value, io);
  if (community.isErr()) return err(community.error);
  const read = await readForWindow(given, io, reading);
  if (read.isErr()) return err(read.error);
  const { collected, ...options } = read.value;
  const own = indicatorsOf(given.configuration?.config ?? {});
  const progress = progressLine(io.stderr, given.has("quiet"), chosenLanguage(given, io).unwrapOr("en"));
  await progress.note("working it out");
  const report = assessHealth(collected.dataset, {
    ...options,
    ...own,
    community: community.value,
    rhythm: given.has("rhythm"),
    // Only a page has charts.
    series: given.text("html") !== undefined,
  });
  await progress.clear();
  return io.signal.aborted ? err(interrupted) : ok({ report, collected, community: community.value });
}
