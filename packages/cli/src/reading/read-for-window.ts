import { resolve } from "node:path";
import type { Collected, CollectOptions, Instant } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { findAdapter } from "../adapters/find-adapter.js";
import { asOf, checkAsOf, contributionsFrom } from "../arguments/as-of.js";
import { chosenDays, chosenTimeZone } from "../arguments/choices.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { separateFiles } from "../arguments/separate-files.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, interrupted } from "../failure.js";
import { type RejectedFile, rejectedFile } from "../output/rejected-file.js";
import { nothingUsable, withReasons } from "./nothing-usable.js";
import { readSource } from "./read-source.js";

/** A community that was read, with the moment and window that the command line asks for. */
export interface SourceRead {
  readonly collected: Collected;
  readonly asOf: Instant;
  readonly timeZone: string;
  readonly days: number;
}

/**
 * Reads the source of a command line. Everything that can be checked is checked before it is read. Ids are kept for who
 * takes the dataset apart.
 */
export async function readForWindow(
  given: ParsedArguments,
  io: CommandIo,
  options: Pick<CollectOptions, "keepIds"> = {},
): Promise<Result<SourceRead, Failure>> {
  const timeZone = chosenTimeZone(given);
  if (timeZone.isErr()) return err(timeZone.error);
  const days = chosenDays(given);
  if (days.isErr()) return err(days.error);
  const asked = given.text("as-of");
  const checked = checkAsOf(asked, timeZone.value);
  if (checked.isErr()) return err(checked.error);
  const separate = await separateFiles(given, io.cwd);
  if (separate.isErr()) return err(separate.error);
  const collected = await collectedSource(given, io, options);
  if (collected.isErr()) return err(collected.error);
  const nothing = nothingUsable(collected.value);
  if (nothing !== undefined) return err(nothing);
  const { dataset } = collected.value;
  const now = io.now();
  const moment = asOf(asked, timeZone.value, dataset, now);
  if (moment.isErr()) return err(withReasons(moment.error, collected.value));
  const later = asked === undefined ? contributionsFrom(dataset, now) : 0;
  if (later > 0 && !given.has("quiet")) await io.stderr.write(laterText(later));
  if (io.signal.aborted) return err(interrupted);
  return ok({ collected: collected.value, asOf: moment.value, timeZone: timeZone.value, days: days.value });
}

/** In one line, and beside the report: what is wrong with a date is no figure. */
function laterText(count: number): string {
  const [are, their] = count === 1 ? ["1 contribution is", "its date"] : [`${count} contributions are`, "their dates"];
  return `community-health: ${are} dated after now and left out of every window; correct ${their}, or give --as-of.\n`;
}

async function collectedSource(
  given: ParsedArguments,
  io: CommandIo,
  options: Pick<CollectOptions, "keepIds">,
): Promise<Result<Collected, Failure>> {
  const path = given.text("rejected");
  const opened = path === undefined ? ok(undefined) : await rejectedFile(resolve(io.cwd, path), path);
  if (opened.isErr()) return err(opened.error);
  const rejected: RejectedFile | undefined = opened.value;
  const adapter = await findAdapter(given, io.cwd, {
    isKeyed: given.has("keyed") || given.has("key-file"),
    env: io.env,
    now: io.now,
    ...(rejected === undefined ? {} : { onRejectedRow: rejected.add }),
  });
  const collected = adapter.isErr() ? err(adapter.error) : await readSource(adapter.value, given, io, options);
  const written = rejected?.end(adapter.isOk() && !io.signal.aborted);
  return written?.isErr() === true && collected.isOk() ? err(written.error) : collected;
}
