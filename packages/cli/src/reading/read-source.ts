import { type Collected, type CollectOptions, collect, type SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { Failure } from "../failure.js";
import { openKeyring } from "../people/keyring.js";
import { keyFileOf, pseudonymKey } from "../people/pseudonym-key.js";
import { readSuppressed, suppressedFileOf } from "../people/suppressed-list.js";
import { keptState } from "./kept-state.js";
import { stoppedFailure } from "./stopped-failure.js";
import { watched } from "./watched.js";

/**
 * Reads a source to its end, telling on a terminal how far it has come. Half a read is a failure. A read with a key
 * leaves out those who are to be forgotten.
 */
export async function readSource(
  adapter: SourceAdapter,
  given: ParsedArguments,
  io: CommandIo,
  { keepIds = false }: Pick<CollectOptions, "keepIds"> = {},
): Promise<Result<Collected, Failure>> {
  const people = await naming(given, io);
  if (people.isErr()) return err(people.error);
  const state = await keptState(adapter, people.value.pseudonymise, given, io);
  if (state.isErr()) return err(state.error);
  const read = await watched(state.value?.adapter ?? adapter, given, io, (watchedAdapter, watch) =>
    collect(watchedAdapter, { ...watch, ...people.value, keepIds, ...state.value?.options }),
  );
  if (read.isErr()) return err(read.error);
  const collected = read.value.mapErr((stopped) => {
    const half = `${countRead(stopped.collected)} were read: half of a community is no basis for a report.`;
    return stoppedFailure(adapter.source, stopped, half);
  });
  if (collected.isErr()) return err(collected.error);
  const saved = await state.value?.save(collected.value);
  return saved?.isErr() === true ? err(saved.error) : collected;
}

/** How much was read: contributions, or totals where a source has nothing else. */
function countRead(collected: Collected | undefined): string {
  const [contributions, totals] = [collected?.dataset.contributions.length, collected?.dataset.facts.aggregate.length];
  return contributions === 0 && totals !== undefined && totals > 0
    ? `${totals} totals`
    : `${contributions ?? 0} contributions`;
}

/** How people are named: by a key, if one is asked for. */
async function naming(
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<Pick<CollectOptions, "pseudonymise" | "suppressed">, Failure>> {
  const keyFile = keyFileOf(given, io);
  if (!given.has("keyed") && !given.has("key-file")) {
    await remindOfForgotten(keyFile, given, io);
    return ok({});
  }
  const keyring = await openKeyring(keyFile, pseudonymKey);
  return keyring.map(({ pseudonymise, suppressed }) => ({ pseudonymise, suppressed: [...suppressed] }));
}

/** Numbers recognise nobody: whoever is to be forgotten may be among them, and the user should know. */
async function remindOfForgotten(keyFile: string, given: ParsedArguments, io: CommandIo): Promise<void> {
  const suppressed = await readSuppressed(suppressedFileOf(keyFile));
  if (given.has("quiet") || suppressed.isErr() || suppressed.value.pseudonyms.size === 0) return;
  await io.stderr.write(
    "community-health: People who are to be forgotten are recognised in a keyed read alone; here they may be among P1, P2 …\n→ Read with --keyed to leave them out.\n",
  );
}
