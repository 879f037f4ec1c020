import { type Collected, type CollectOptions, collect, type SourceAdapter } from "@org/community-core";
import { err, type Result } from "neverthrow";
import { chosenLanguage } from "../arguments/choices.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { Failure } from "../failure.js";
import { toldBySource } from "../language/told-by-source.js";
import { keptState } from "./kept-state.js";
import type { Naming } from "./naming.js";
import type { StatePlace } from "./state-places.js";
import { stoppedFailure } from "./stopped-failure.js";
import { watched } from "./watched.js";

/** What is kept of a read: ids with the dataset, and a state for the next read. */
interface ReadOptions extends Pick<CollectOptions, "keepIds"> {
  readonly state?: StatePlace | undefined;
}

/**
 * Reads a source to its end, telling on a terminal how far it has come. Half a read is a failure. A read with a key
 * leaves out those who are to be forgotten.
 *
 * @param people - How people are named.
 */
export async function readSource(
  adapter: SourceAdapter,
  people: Naming,
  given: ParsedArguments,
  io: CommandIo,
  { keepIds = false, state: place }: ReadOptions = {},
): Promise<Result<Collected, Failure>> {
  const state = await keptState(adapter, people.pseudonymise, place, io);
  if (state.isErr()) return err(state.error);
  const read = await watched(state.value?.adapter ?? adapter, given, io, (watchedAdapter, watch) =>
    collect(watchedAdapter, { ...watch, ...people, keepIds, ...state.value?.options }),
  );
  if (read.isErr()) return err(read.error);
  const collected = read.value.mapErr((stopped) => {
    const half = `${countRead(stopped.collected)} were read: half of a community is no basis for a report.`;
    return stoppedFailure(adapter.source, stopped, half);
  });
  if (collected.isErr()) return err(collected.error);
  const saved = await state.value?.save(collected.value);
  if (saved?.isErr() === true) return err(saved.error);
  const language = chosenLanguage(given, io).unwrapOr("en");
  return collected.map((read) => ({ ...read, issues: read.issues.map((issue) => toldBySource(issue, language)) }));
}

/** How much was read: contributions, or totals where a source has nothing else. */
function countRead(collected: Collected | undefined): string {
  const [contributions, totals] = [collected?.dataset.contributions.length, collected?.dataset.facts.aggregate.length];
  return contributions === 0 && totals !== undefined && totals > 0
    ? `${totals} totals`
    : `${contributions ?? 0} contributions`;
}
