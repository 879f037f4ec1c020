import { err, ok, type Result } from "neverthrow";
import { AccountRegister } from "../dataset/people/account-register.js";
import { PersonGroups } from "../dataset/people/person-groups.js";
import type { PersonKey } from "../model/id.js";
import type { CollectOptions, SourceStopped } from "./collected.js";
import type { Pseudonymise } from "./pseudonymise.js";
import { pseudonymsOf } from "./pseudonyms-of.js";
import { readSource } from "./read-source.js";
import type { IssueRecord } from "./records.js";
import type { SourceAdapter } from "./source-adapter.js";

/** Whom to look for, and how to know them. */
export interface FindPeopleOptions extends Pick<CollectOptions, "validate" | "signal" | "onProgress"> {
  /** The pseudonyms: of people, or of single accounts of theirs. */
  readonly pseudonyms: readonly string[];
  /** Made with the key with which the pseudonyms were made; with another one nobody is found. */
  readonly pseudonymise: Pseudonymise;
}

/** An account of a person, as its source calls it. */
export interface PersonAccount extends PersonKey {
  /** The account's own pseudonym. */
  readonly pseudonym: string;
}

/** For whom a pseudonym stands. */
export interface PersonFound {
  /** As it was asked for. */
  readonly pseudonym: string;
  /** All accounts of the person, in the order of their pseudonyms: the first is what reports call the person. */
  readonly accounts: readonly PersonAccount[];
}

/** The people behind some pseudonyms. Personal data: for the eyes of whoever may know who is who. */
export interface PeopleFound {
  /** Those who were found, in the order in which they were asked for. */
  readonly people: readonly PersonFound[];
  /** The pseudonyms that nobody has in this source. */
  readonly notFound: readonly string[];
  readonly issues: readonly IssueRecord[];
}

/**
 * Reads a source to its end and says for whom pseudonyms stand: each account with which somebody is named, and all
 * accounts that links join to it, also such of other sources. Whoever holds the key of the pseudonyms can do this, and
 * nobody else.
 *
 * Reads and refuses what `collect` reads and refuses, and makes no dataset. Somebody is found also if all that names
 * them is taken back or replaced in the same read: the source still knew them. A pseudonym that is asked for twice is
 * answered once.
 *
 * @returns Who was found and who was not; an error that carries it if the read did not end well, because whoever was
 * not found may stand in what was not read.
 * @example
 * const pseudonymise = hmacPseudonyms(new Uint8Array(32));
 * const [pseudonym] = await pseudonymise([{ source: "forum", id: "ann" }]);
 * const records = [{ kind: "member", id: "ann" }, { kind: "identityLink", person: "ann", same: "ann2" }];
 * const adapter = createMemoryAdapter({ source: "forum", records })._unsafeUnwrap();
 * const found = (await findPeople(adapter, { pseudonyms: [pseudonym, "nobody"], pseudonymise }))._unsafeUnwrap();
 * found.people[0].accounts.map(({ id }) => id).sort() // => ["ann", "ann2"]
 * found.notFound // => ["nobody"]
 */
export async function findPeople(
  adapter: SourceAdapter,
  { pseudonyms, pseudonymise, ...options }: FindPeopleOptions,
): Promise<Result<PeopleFound, SourceStopped<PeopleFound>>> {
  const read = await readSource(adapter, ({ source }) => new AccountRegister(source), options);
  if (read.isErr()) return err(read.error);
  const { sink, intake, stopped } = read.value;
  const found = { ...(await lookUp(sink, [...new Set(pseudonyms)], pseudonymise)), issues: intake.issues.list() };
  return stopped === undefined ? ok(found) : err({ type: "SourceStopped", reason: stopped, collected: found });
}

async function lookUp(
  register: AccountRegister,
  asked: readonly string[],
  pseudonymise: Pseudonymise,
): Promise<Omit<PeopleFound, "issues">> {
  const { keys, links } = register.finish();
  const names = await pseudonymsOf(keys, pseudonymise);
  const groups = new PersonGroups();
  for (const [first, second] of links) groups.join(names[first] ?? "", names[second] ?? "");
  const accountsOf = new Map<string, PersonAccount[]>(asked.map((name) => [groups.nameOf(name), []]));
  keys.forEach(({ source, id }, index) => {
    const pseudonym = names[index] ?? "";
    accountsOf.get(groups.nameOf(pseudonym))?.push({ source, id, pseudonym });
  });
  for (const accounts of accountsOf.values()) accounts.sort(byPseudonym);
  const people = asked.map((pseudonym) => ({ pseudonym, accounts: accountsOf.get(groups.nameOf(pseudonym)) ?? [] }));
  return {
    people: people.filter(({ accounts }) => accounts.length > 0),
    notFound: people.filter(({ accounts }) => accounts.length === 0).map(({ pseudonym }) => pseudonym),
  };
}

function byPseudonym(one: PersonAccount, other: PersonAccount): number {
  if (one.pseudonym === other.pseudonym) return 0;
  return one.pseudonym < other.pseudonym ? -1 : 1;
}
