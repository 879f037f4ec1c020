import { findPeople, type PeopleFound, type PersonAccount } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { NamedAdapter } from "../adapters/configured-adapters.js";
import { findAdapters } from "../adapters/find-adapters.js";
import { chosenWord } from "../arguments/choices.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, inputFailure } from "../failure.js";
import { printableLine } from "../output/printable-line.js";
import { writeOutput } from "../output/write-output.js";
import { chosenPeople } from "../people/chosen-people.js";
import { type Keyring, openKeyring } from "../people/keyring.js";
import { lookUpOptions, personOption } from "../people/people-options.js";
import { keyFileOf, knownKey } from "../people/pseudonym-key.js";
import { stoppedFailure } from "../reading/stopped-failure.js";
import { watched } from "../reading/watched.js";
import type { Command } from "./command.js";

/** Says for whom pseudonyms stand, to whoever holds the key. */
export const whoCommand: Command = {
  name: "who",
  summary: "say for whom a pseudonym of a keyed report stands, if you hold its key",
  usage: "[<source> [files…]] --person <pseudonym> … [options]",
  options: {
    person: personOption,
    ...lookUpOptions,
    format: { value: "<text|json>", help: "for people, or for programs (default: text)" },
  },
  examples: [
    {
      words: "who posts.csv --option source=our-forum --person 0123456789abcdef",
      does: "every account of that person; ends with 65 if nobody has the pseudonym",
    },
    {
      words:
        "who --adapter ./my-adapter.js --key-file our.key --person 0123456789abcdef --person fedcba9876543210 --format json",
      does: "several people, for a program",
    },
  ],
  execute: who,
};

/** What is said of pseudonyms; printed as it is for programs. */
interface Answer extends Pick<PeopleFound, "people" | "notFound"> {
  /** Those of the pseudonyms that are to be forgotten. */
  readonly suppressed: readonly string[];
}

async function who(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const chosen = chosenPeople(given);
  if (chosen.isErr()) return err(chosen.error);
  const keyring = await openKeyring(keyFileOf(given, io), knownKey);
  if (keyring.isErr()) return err(keyring.error);
  const adapters = await findAdapters(given, io.cwd, { isKeyed: true, env: io.env, now: io.now, signal: io.signal });
  if (adapters.isErr()) return err(adapters.error);
  const { pseudonyms } = chosen.value;
  const found = await foundInEach(adapters.value, pseudonyms, keyring.value, given, io);
  if (found.isErr()) return err(found.error);
  const { people, notFound } = found.value;
  const source = adapters.value.map(({ adapter }) => adapter.source).join(", ");
  const suppressed = pseudonyms.filter((pseudonym) => keyring.value.suppressed.has(pseudonym));
  const answer: Answer = { people, notFound, suppressed };
  const text = format.value === "json" ? `${JSON.stringify(answer, null, 2)}\n` : answerText(answer, source);
  const written = await writeOutput(text, undefined, io);
  if (written.isErr()) return err(written.error);
  return notFound.length === 0 ? ok(exitStatus.done) : err(nobody(notFound.length, source));
}

/** Each of several sources knows accounts of its own; a person is found if any of them does. */
async function foundInEach(
  adapters: readonly NamedAdapter[],
  pseudonyms: readonly string[],
  { pseudonymise }: Keyring,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<Pick<PeopleFound, "people" | "notFound">, Failure>> {
  const accounts = new Map<string, Map<string, PersonAccount>>();
  for (const { adapter } of adapters) {
    const read = await watched(adapter, given, io, (watchedAdapter, watch) =>
      findPeople(watchedAdapter, { ...watch, pseudonyms, pseudonymise }),
    );
    if (read.isErr()) return err(read.error);
    if (read.value.isErr())
      return err(stoppedFailure(adapter.source, read.value.error, "Nobody is looked up in half of a source."));
    for (const person of read.value.value.people) {
      const known = accounts.get(person.pseudonym) ?? new Map();
      for (const account of person.accounts) known.set(account.pseudonym, account);
      accounts.set(person.pseudonym, known);
    }
  }
  const asked = [...new Set(pseudonyms)];
  return ok({
    people: asked.flatMap((pseudonym) => {
      const found = accounts.get(pseudonym);
      return found === undefined ? [] : [{ pseudonym, accounts: [...found.values()] }];
    }),
    notFound: asked.filter((pseudonym) => !accounts.has(pseudonym)),
  });
}

function nobody(count: number, source: string): Failure {
  return inputFailure(
    `${count === 1 ? "1 pseudonym stands" : `${count} pseudonyms stand`} for nobody in ${source}.`,
    "It may be of another source or of another key. It can be suppressed by forget all the same.",
  );
}

/** A table: a line for each account, the pseudonym that was asked for on the first. */
function answerText({ people, notFound, suppressed }: Answer, source: string): string {
  const rows = people.flatMap(({ pseudonym, accounts }) =>
    accounts.map((account, index) => [index === 0 ? pseudonym : "", account.source, account.id] as const),
  );
  const widest = Math.max("Source".length, ...rows.map(([, sourceName]) => sourceName.length));
  const row = (pseudonym: string, sourceName: string, id: string): string =>
    `${pseudonym.padEnd(16)}  ${sourceName.padEnd(widest)}  ${id}`;
  const heading = rows.length === 0 ? [] : [row("Pseudonym", "Source", "Id")];
  const lines = [
    ...heading,
    ...rows.map((cells) => row(...cells)),
    ...notFound.map((pseudonym) => `${pseudonym}  nobody in ${source}`),
    ...suppressed.map((pseudonym) => `${pseudonym}  is suppressed: keyed reads leave this person out`),
  ];
  return `${lines.map(printableLine).join("\n")}\n`;
}
