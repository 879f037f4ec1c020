import { type CommunityDataset, isId } from "@org/community-core";
import type { AwayChoice } from "@org/community-core/continuity";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, usageFailure } from "../failure.js";
import { openKeyring } from "./keyring.js";
import { personOf } from "./person-of.js";
import { isPseudonym } from "./pseudonym.js";
import { keyFileOf, knownKey } from "./pseudonym-key.js";

/** Whom a command line thinks away: nobody, people, or a group. */
export interface ThoughtAway {
  readonly pseudonyms: readonly string[];
  /** What the source calls them. */
  readonly ids: readonly string[];
  readonly group?: AwayChoice;
}

/** Whom a command line thinks away, to be known before anything is read. */
export function thoughtAway(given: ParsedArguments): Result<ThoughtAway, Failure> {
  const ids = given.all("id");
  const pseudonyms = given.all("without").map((text) => text.trim());
  const [organisation, department] = [given.text("without-organisation"), given.text("without-department")];
  const isGroup = organisation !== undefined || department !== undefined;
  if (isGroup && ids.length + pseudonyms.length > 0)
    return err(usageFailure("Think people away or a group, not both.", "Leave out --without and --id, or the group."));
  const isKeyed = given.has("keyed") || given.has("key-file");
  const isRight = pseudonyms.every((text) => (isKeyed ? isPseudonym(text.toLowerCase()) : /^P[1-9]\d*$/i.test(text)));
  if (!isRight) return err(notThisKind(isKeyed));
  if (!ids.every(isId)) return err(usageFailure("--id takes what the source calls somebody: 1 to 512 characters."));
  if (ids.length > 0 && !isKeyed)
    return err(usageFailure("--id needs --keyed: only with a key is it known who is who.", "Or give --without P1."));
  const written = pseudonyms.map((text) => (isKeyed ? text.toLowerCase() : text.toUpperCase()));
  if (!isGroup) return ok({ pseudonyms: written, ids });
  const group = {
    ...(organisation === undefined ? {} : { organisation }),
    ...(department === undefined ? {} : { department }),
  };
  return ok({ pseudonyms: [], ids: [], group });
}

function notThisKind(isKeyed: boolean): Failure {
  return isKeyed
    ? usageFailure("--without takes a pseudonym of a keyed reading: 16 digits, each from 0 to 9 or from a to f.")
    : usageFailure(
        "--without takes P1, P2 … as the same command shows them without it.",
        "For pseudonyms that last, add --keyed; then --id takes what the source calls somebody.",
      );
}

/**
 * Those who are thought away as the dataset calls them: a person with several accounts may be given by any of them.
 * Nothing if nobody was given.
 */
export async function awayChoice(
  { pseudonyms, ids, group }: ThoughtAway,
  dataset: CommunityDataset,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<AwayChoice | undefined, Failure>> {
  if (group !== undefined) return ok(group);
  if (pseudonyms.length + ids.length === 0) return ok(undefined);
  if (ids.length === 0) return ok(pseudonyms.map((name) => personOf(name, dataset)));
  const keyring = await openKeyring(keyFileOf(given, io), knownKey);
  if (keyring.isErr()) return err(keyring.error);
  const [first = { source: "" }, ...more] = dataset.sources;
  if (more.length > 0)
    return err(
      usageFailure("An id is what one source calls somebody, and several were read.", "Choose one by --source."),
    );
  const accounts = await keyring.value.pseudonymise(ids.map((id) => ({ source: first.source, id })));
  return ok([...pseudonyms, ...accounts].map((name) => personOf(name, dataset)));
}
