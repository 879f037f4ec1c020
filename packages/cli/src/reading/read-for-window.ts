import { resolve } from "node:path";
import type { CollectOptions, Instant } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { findAdapters } from "../adapters/find-adapters.js";
import { asOf, checkAsOf, contributionsFrom } from "../arguments/as-of.js";
import { chosenDays, chosenTimeZone } from "../arguments/choices.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { separateFiles } from "../arguments/separate-files.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, interrupted } from "../failure.js";
import { type RejectedFile, rejectedFile } from "../output/rejected-file.js";
import { sayBeside } from "../output/say-beside.js";
import { nothingUsable, withReasons } from "./nothing-usable.js";
import { type CommunityRead, readCommunity } from "./read-community.js";

/** A community that was read, with the moment and window that the command line asks for. */
export interface SourceRead extends CommunityRead {
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
  const read = await communityOf(given, io, options);
  if (read.isErr()) return err(read.error);
  const { collected, budgets } = read.value;
  const nothing = nothingUsable(collected);
  if (nothing !== undefined) return err(nothing);
  const { dataset } = collected;
  const now = io.now();
  const moment = asOf(asked, timeZone.value, dataset, now);
  if (moment.isErr()) return err(withReasons(moment.error, collected));
  const later = asked === undefined ? contributionsFrom(dataset, now) : 0;
  if (later > 0) await sayBeside(laterText(later), given, io);
  if (io.signal.aborted) return err(interrupted);
  return ok({ collected, budgets, asOf: moment.value, timeZone: timeZone.value, days: days.value });
}

/** In one line, and beside the report: what is wrong with a date is no figure. */
function laterText(count: number): string {
  if (count === 1)
    return "1 contribution is dated after now and left out of every window; correct its date, or give --as-of.";
  return `${count} contributions are dated after now and left out of every window; correct their dates, or give --as-of.`;
}

async function communityOf(
  given: ParsedArguments,
  io: CommandIo,
  options: Pick<CollectOptions, "keepIds">,
): Promise<Result<CommunityRead, Failure>> {
  const path = given.text("rejected");
  const opened = path === undefined ? ok(undefined) : await rejectedFile(resolve(io.cwd, path), path);
  if (opened.isErr()) return err(opened.error);
  const rejected: RejectedFile | undefined = opened.value;
  const adapters = await findAdapters(given, io.cwd, {
    isKeyed: given.has("keyed") || given.has("key-file"),
    env: io.env,
    now: io.now,
    signal: io.signal,
    ...(rejected === undefined ? {} : { onRejectedRow: rejected.add }),
  });
  const read = adapters.isErr() ? err(adapters.error) : await readCommunity(adapters.value, given, io, options);
  const written = rejected?.end(adapters.isOk() && !io.signal.aborted);
  return written?.isErr() === true && read.isOk() ? err(written.error) : read;
}
