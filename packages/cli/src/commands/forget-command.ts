import type { SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { NamedAdapter } from "../adapters/configured-adapters.js";
import { findAdapters, onlyAdapter } from "../adapters/find-adapters.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, inputFailure } from "../failure.js";
import { print } from "../output/write-output.js";
import { addSuppressed } from "../people/add-suppressed.js";
import { type ChosenPeople, chosenPeople } from "../people/chosen-people.js";
import { forgetInSource } from "../people/forget-in-source.js";
import { type Keyring, openKeyring } from "../people/keyring.js";
import { lookUpOptions, personOption } from "../people/people-options.js";
import { keyFileOf, knownKey } from "../people/pseudonym-key.js";
import { openReport, rewriteReport } from "../people/report-file.js";
import { type WhomToForget, whomToForget } from "../people/whom-to-forget.js";
import type { Command } from "./command.js";

/** Forgets people: in every keyed read to come, in what an adapter keeps and in reports that are there. */
export const forgetCommand: Command = {
  name: "forget",
  summary: "forget a person, in keyed reads from now on and in reports that are there",
  usage: "[<source> [files…]] --person <pseudonym> … --id <id> … [--report <file> …] [options]",
  options: {
    person: personOption,
    id: { value: "<id>", many: true, help: "a person by what the source calls them" },
    report: { value: "<file>", many: true, help: "a keyed report in JSON from which to take them" },
    ...lookUpOptions,
  },
  examples: [
    {
      words: "forget posts.csv --option source=our-forum --person 0123456789abcdef --report march.json",
      does: "suppresses every account of that person that posts.csv links, and rewrites the report",
    },
    {
      words: "forget posts.csv --option source=our-forum --id 12",
      does: "somebody whom the source calls 12, whether or not they wrote anything",
    },
  ],
  execute: forget,
};

async function forget(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const chosen = chosenPeople(given);
  if (chosen.isErr()) return err(chosen.error);
  const keyring = await openKeyring(keyFileOf(given, io), knownKey);
  if (keyring.isErr()) return err(keyring.error);
  const reports = given.all("report");
  // All that can be wrong is looked at before anything is changed.
  for (const named of reports) {
    const opened = await openReport(named, io);
    if (opened.isErr()) return err(opened.error);
  }
  const adapters = await findAdapters(given, io.cwd, { isKeyed: true, env: io.env, now: io.now, signal: io.signal });
  const looked = await whomInEach(adapters, chosen.value, keyring.value, given, io);
  if (looked.isErr()) return err(looked.error);
  const pseudonyms = new Set(looked.value.flatMap(({ whom }) => [...whom.pseudonyms]));
  const added = await addSuppressed(keyring.value.suppressedFile, pseudonyms, io.signal);
  if (added.isErr()) return err(added.error);
  const steps: Step[] = [suppressedLine(pseudonyms.size, added.value)];
  for (const { adapter, whom } of looked.value) {
    const { trouble } = whom;
    steps.push(
      ...(trouble === undefined
        ? notFoundLines(whom, looked.value.length > 1 ? adapter?.source : undefined)
        : [err(trouble)]),
    );
    if (adapter !== undefined) steps.push(await sourceLine(adapter, whom.ids));
  }
  for (const named of reports) steps.push(await reportLine(named, io, pseudonyms));
  const written = await print(steps.map((step) => step.unwrapOr("")).join(""), io);
  if (written.isErr()) return err(written.error);
  const troubles = steps.flatMap((step) => (step.isErr() ? [step.error] : []));
  return troubles.length === 0 ? ok(exitStatus.done) : err(unfinished(troubles));
}

/** Whom a source knows of those who are to be forgotten; without the source if it could not be opened. */
interface Looked {
  readonly adapter?: SourceAdapter;
  readonly whom: WhomToForget;
}

async function whomInEach(
  adapters: Result<readonly NamedAdapter[], Failure>,
  chosen: ChosenPeople,
  keyring: Keyring,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<readonly Looked[], Failure>> {
  if (adapters.isErr()) {
    const whom = await whomToForget(err(adapters.error), chosen, keyring, given, io);
    return whom.map((known) => [{ whom: known }]);
  }
  if (chosen.ids.length > 0) {
    const only = onlyAdapter(adapters.value, "An id");
    if (only.isErr()) return err(only.error);
  }
  const looked: Looked[] = [];
  for (const { adapter } of adapters.value) {
    const whom = await whomToForget(ok(adapter), chosen, keyring, given, io);
    if (whom.isErr()) return err(whom.error);
    looked.push({ adapter, whom: whom.value });
  }
  return ok(looked);
}

/** What was done, as a line to print, or why it could not be done. */
type Step = Result<string, Failure>;

function suppressedLine(count: number, added: number): Step {
  const known = count === added ? "" : ` (${count - added} already before)`;
  return ok(`Suppressed: ${pseudonymCount(count)}${known}. Keyed reads leave out whoever has one.\n`);
}

function notFoundLines({ notFound }: WhomToForget, source = "this source"): readonly Step[] {
  if (notFound === 0) return [];
  const those = notFound === 1 ? "it is" : "they are";
  return [ok(`Not in ${source}: ${pseudonymCount(notFound)}; ${those} suppressed all the same.\n`)];
}

async function sourceLine(adapter: SourceAdapter, ids: readonly string[]): Promise<Step> {
  const keeps = adapter.forget !== undefined;
  const forgotten = await forgetInSource(adapter, ids);
  const said = keeps
    ? "what its adapter keeps does not name them any more"
    : "its adapter keeps nothing; the source itself was not changed";
  return forgotten.map(() => `Source ${adapter.source}: ${said}.\n`);
}

async function reportLine(named: string, io: CommandIo, people: ReadonlySet<string>): Promise<Step> {
  const opened = await openReport(named, io);
  if (opened.isErr()) return err(opened.error);
  const outcome = await rewriteReport(opened.value, people);
  return outcome.map(
    (became) => `Report ${named}: ${became === "rewritten" ? "rewritten without them" : "names none of them"}.\n`,
  );
}

function pseudonymCount(count: number): string {
  return count === 1 ? "1 pseudonym" : `${count} pseudonyms`;
}

/** One failure that tells of several. */
function unfinished(troubles: readonly Failure[]): Failure {
  const details = troubles.flatMap(({ what, details = [], next }) => [
    what,
    ...details,
    ...(next ? [`→ ${next}`] : []),
  ]);
  return inputFailure(
    "Not everything could be done; the rest was.",
    "Mend what is said above and run the same again.",
    details,
  );
}
