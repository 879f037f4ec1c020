import { err, ok, type Result } from "neverthrow";
import { findAdapters } from "../adapters/find-adapters.js";
import { quietOption } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { sourceOptions } from "../arguments/source-options.js";
import type { CommandIo } from "../command-io.js";
import { configOptions } from "../configuration/config-option.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";
import { print } from "../output/write-output.js";
import { type PurgeOutcome, purgeInSource } from "../people/purge-in-source.js";
import type { Command } from "./command.js";

/** Drops what a source's rules let nobody keep any longer, from wherever its adapter keeps it; nothing is read. */
export const purgeCommand: Command = {
  name: "purge",
  summary: "forget what a source's rules let nobody keep any longer; once a day where nobody reads",
  usage: "[<source>] [options]",
  options: { ...sourceOptions, ...configOptions, quiet: quietOption },
  examples: [
    {
      words: "purge linkedin --page 90000001 --option retention=linkedin --option folder=page",
      does: "drops from that folder what is too old as of now; LinkedIn is not asked, so it takes no token",
    },
  ],
  execute: purge,
};

async function purge(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const adapters = await findAdapters(given, io.cwd, { isKeyed: false, env: io.env, now: io.now, signal: io.signal });
  if (adapters.isErr()) return err(adapters.error);
  for (const { adapter } of adapters.value) {
    const outcome = await purgeInSource(adapter, io.now());
    if (outcome.isErr()) return err(outcome.error);
    const written = await print(`Source ${adapter.source}: ${said(outcome.value)}.\n`, io);
    if (written.isErr()) return err(written.error);
  }
  return ok(exitStatus.done);
}

function said(outcome: PurgeOutcome): string {
  switch (outcome) {
    case "keeps-nothing":
      return "its adapter keeps nothing, so there is nothing to forget";
    case "keeps-without-limit":
      return "its adapter keeps what it read without a limit of time; forget takes people out of it";
    default:
      return outcome.dropped === 0
        ? `nothing was too old; ${things(outcome.left)} left`
        : `${things(outcome.dropped)} dropped, which may not be kept any longer; ${things(outcome.left)} left`;
  }
}

function things(count: number): string {
  return count === 1 ? "1 record" : `${count} records`;
}
