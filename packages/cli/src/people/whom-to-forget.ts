import { findPeople, type PeopleFound, type SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { exitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";
import { stoppedFailure } from "../reading/stopped-failure.js";
import { watched } from "../reading/watched.js";
import type { ChosenPeople } from "./chosen-people.js";
import type { Keyring } from "./keyring.js";

/** Those who are to be forgotten, with all that is known of them. */
export interface WhomToForget {
  /** Those that were asked for, and those of all accounts that are linked to them. */
  readonly pseudonyms: ReadonlySet<string>;
  /** What the source calls them. */
  readonly ids: readonly string[];
  /** How many of the pseudonyms nobody in the source has. */
  readonly notFound: number;
  /** Why linked accounts may be missing. */
  readonly trouble?: Failure;
}

/**
 * Finds out who is meant, by reading the source. One that cannot be read is no reason not to forget a pseudonym: then
 * just that is forgotten, and the trouble is told.
 */
export async function whomToForget(
  adapter: Result<SourceAdapter, Failure>,
  { pseudonyms, ids }: ChosenPeople,
  { pseudonymise }: Keyring,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<WhomToForget, Failure>> {
  if (adapter.isErr()) {
    // Without the source an id has no pseudonym, and a wrong command line may mean somebody else.
    if (adapter.error.status === exitStatus.usage || ids.length > 0) return err(adapter.error);
    return ok({ pseudonyms: new Set(pseudonyms), ids: [], notFound: 0, trouble: adapter.error });
  }
  const { source } = adapter.value;
  const asked = [...pseudonyms, ...(await pseudonymise(ids.map((id) => ({ source, id }))))];
  const read = await watched(adapter.value, given, io, (watchedAdapter, watch) =>
    findPeople(watchedAdapter, { ...watch, pseudonyms: asked, pseudonymise }),
  );
  if (read.isErr()) return err(read.error);
  if (read.value.isOk()) return ok(whole(read.value.value, source, ids, asked));
  const stopped = read.value.error;
  const found = stopped.collected ?? { people: [], notFound: [], issues: [] };
  const trouble = stoppedFailure(source, stopped, "Accounts that are linked in the rest of it are not known.");
  return ok({ ...whole(found, source, ids, asked), notFound: 0, trouble });
}

function whole(
  { people, notFound }: PeopleFound,
  source: string,
  ids: readonly string[],
  asked: readonly string[],
): WhomToForget {
  const accounts = people.flatMap((person) => person.accounts);
  const own = accounts.filter((account) => account.source === source);
  return {
    pseudonyms: new Set([...asked, ...accounts.map(({ pseudonym }) => pseudonym)]),
    ids: [...new Set([...ids, ...own.map(({ id }) => id)])],
    notFound: notFound.length,
  };
}
