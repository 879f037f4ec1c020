import {
  type Collected,
  type CollectOptions,
  type CommunityDataset,
  collect,
  hmacPseudonyms,
  mergeDatasets,
  type Pseudonymise,
  type TimeBudget,
} from "@org/community-core";
import type { ConfiguredBudget, ConfiguredDuty } from "@org/community-core/configuration";
import { createMemoryAdapter } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { NamedAdapter } from "../adapters/configured-adapters.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, interrupted, optionsFailure, usageFailure } from "../failure.js";
import { hearSignals } from "../hear-signals.js";
import { joinedReads } from "./joined-reads.js";
import { type Naming, naming } from "./naming.js";
import { readSource } from "./read-source.js";
import { type StatePlace, statePlaces } from "./state-places.js";

/** A community that was read, with the hours that its config file plans. */
export interface CommunityRead {
  readonly collected: Collected;
  /** Whose `person` is called as the dataset calls them. */
  readonly budgets: readonly TimeBudget[];
}

/**
 * Reads all sources of a community and joins them, with the duties of the config file. One source without anything beside it
 * is read as it is.
 */
export async function readCommunity(
  adapters: readonly NamedAdapter[],
  given: ParsedArguments,
  io: CommandIo,
  options: Pick<CollectOptions, "keepIds">,
): Promise<Result<CommunityRead, Failure>> {
  const people = await naming(given, io);
  if (people.isErr()) return err(people.error);
  const places = await statePlaces(adapters, given, io);
  if (places.isErr()) return err(places.error);
  const { duties, budgets } = factsBeside(adapters, given);
  const [only] = adapters;
  if (only !== undefined && adapters.length === 1 && duties.length + budgets.length === 0) {
    const read = await readSource(only.adapter, people.value, given, io, { ...options, state: places.value[0] });
    return read.map((collected) => ({ collected, budgets: [] }));
  }
  const isKeyed = people.value.pseudonymise !== undefined;
  const named = { ...people.value, pseudonymise: people.value.pseudonymise ?? provisional };
  const reads = await readEach(adapters, places.value, duties, named, given, io);
  if (reads.isErr()) return err(reads.error);
  await hearSignals();
  if (io.signal.aborted) return err(interrupted);
  const datasets = reads.value.map(({ dataset }) => dataset);
  const { dataset, nameOf } = mergeDatasets(datasets, {
    as: "join",
    keepIds: options.keepIds === true,
    pseudonyms: isKeyed ? "keyed" : "numbered",
  });
  const known = await namedBudgets(budgets, named.pseudonymise, nameOf);
  return ok({ collected: joinedReads(reads.value, dataset, budgets.length - known.length), budgets: known });
}

/** For as long as datasets are joined: afterwards people are numbered, and the key, which is no secret, is of no use. */
const provisional: Pseudonymise = hmacPseudonyms(new Uint8Array(32));

/** What a config file says of people, each with the name that their source has here. */
interface FactsBeside {
  readonly duties: readonly Sourced<ConfiguredDuty>[];
  readonly budgets: readonly Sourced<ConfiguredBudget>[];
}

type Sourced<T> = Omit<T, "source"> & { readonly source: string };

/** What is said of people of the sources that are read; with a source of the command line nothing is. */
function factsBeside(adapters: readonly NamedAdapter[], { configuration, words, text }: ParsedArguments): FactsBeside {
  if (configuration === undefined || words.length > 0 || text("adapter") !== undefined)
    return { duties: [], budgets: [] };
  const { duties = [], budgets = [], sources = [] } = configuration.config;
  const sourced = <T extends { readonly source?: string }>(items: readonly T[]): readonly Sourced<T>[] =>
    items.flatMap((item) => {
      const isOf = ({ name }: NamedAdapter): boolean =>
        item.source === undefined ? sources.length === 1 : name === item.source;
      const read = adapters.find(isOf);
      return read === undefined ? [] : [{ ...item, source: read.adapter.source }];
    });
  return { duties: sourced(duties), budgets: sourced(budgets) };
}

async function readEach(
  adapters: readonly NamedAdapter[],
  places: readonly (StatePlace | undefined)[],
  duties: FactsBeside["duties"],
  people: Naming,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<readonly Collected[], Failure>> {
  const reads: Collected[] = [];
  for (const [index, { adapter }] of adapters.entries()) {
    const read = await readSource(adapter, people, given, io, { keepIds: true, state: places[index] });
    if (read.isErr()) return err(read.error);
    reads.push(read.value);
  }
  for (const source of new Set(duties.map((duty) => duty.source))) {
    const read = await dutiesOf(source, duties, people);
    if (read.isErr()) return err(read.error);
    reads.push(read.value);
  }
  return ok(reads);
}

/** The duties of a config file that are held by people of one source, read as that source. */
async function dutiesOf(
  source: string,
  duties: FactsBeside["duties"],
  people: Naming,
): Promise<Result<Collected, Failure>> {
  const records = duties.flatMap(({ source: of, ...duty }) =>
    of === source ? [{ kind: "duty" as const, ...duty }] : [],
  );
  const adapter = createMemoryAdapter({ source, name: "configuration", records });
  if (adapter.isErr()) return err(optionsFailure(adapter.error));
  const read = await collect(adapter.value, { ...people, keepIds: true });
  // Memory always comes to its end.
  return read.mapErr(({ reason }) => usageFailure(`The duties of the config file were not read: ${reason}.`));
}

async function namedBudgets(
  budgets: FactsBeside["budgets"],
  pseudonymise: Pseudonymise,
  nameOf: (account: string) => CommunityDataset["people"]["pseudonyms"][number] | undefined,
): Promise<readonly TimeBudget[]> {
  const accounts = await pseudonymise(budgets.map(({ source, person }) => ({ source, id: person })));
  return budgets.flatMap(({ source: _, ...budget }, index) => {
    const person = nameOf(accounts[index] ?? "");
    return person === undefined ? [] : [{ ...budget, person }];
  });
}
