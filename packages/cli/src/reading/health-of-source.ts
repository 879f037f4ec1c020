import { resolve } from "node:path";
import { assessHealth, type Collected, type HealthReport } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { findAdapter } from "../adapters/find-adapter.js";
import { asOf, checkAsOf } from "../arguments/as-of.js";
import { chosenDays, chosenTimeZone } from "../arguments/choices.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, interrupted } from "../failure.js";
import { type RejectedFile, rejectedFile } from "../output/rejected-file.js";
import { readSource } from "./read-source.js";

/** A health report with what became of the read. */
export interface SourceHealth {
  readonly report: HealthReport;
  readonly collected: Collected;
}

/** Reads the source of a command line and assesses it. Everything that can be checked is checked before it is read. */
export async function healthOfSource(given: ParsedArguments, io: CommandIo): Promise<Result<SourceHealth, Failure>> {
  const timeZone = chosenTimeZone(given);
  if (timeZone.isErr()) return err(timeZone.error);
  const days = chosenDays(given);
  if (days.isErr()) return err(days.error);
  const asked = given.text("as-of");
  const checked = checkAsOf(asked, timeZone.value);
  if (checked.isErr()) return err(checked.error);
  const collected = await collectedSource(given, io);
  if (collected.isErr()) return err(collected.error);
  const moment = asOf(asked, timeZone.value, collected.value.dataset);
  if (moment.isErr()) return err(moment.error);
  const options = { asOf: moment.value, timeZone: timeZone.value, days: days.value };
  const report = assessHealth(collected.value.dataset, options);
  return io.signal.aborted ? err(interrupted) : ok({ report, collected: collected.value });
}

async function collectedSource(given: ParsedArguments, io: CommandIo): Promise<Result<Collected, Failure>> {
  const path = given.text("rejected");
  const opened = path === undefined ? ok(undefined) : rejectedFile(resolve(io.cwd, path), path);
  if (opened.isErr()) return err(opened.error);
  const rejected: RejectedFile | undefined = opened.value;
  const adapter = await findAdapter(given, io.cwd, rejected?.add);
  const collected = adapter.isErr() ? err(adapter.error) : await readSource(adapter.value, given, io);
  const written = rejected?.end(adapter.isOk() && !io.signal.aborted);
  return written?.isErr() === true && collected.isOk() ? err(written.error) : collected;
}
