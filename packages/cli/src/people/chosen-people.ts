import { isId } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { type Failure, usageFailure } from "../failure.js";
import { isPseudonym } from "./pseudonym.js";

/** The people that a command line is about. */
export interface ChosenPeople {
  /** Pseudonyms of keyed reports, none twice. */
  readonly pseudonyms: readonly string[];
  /** What the source calls them. */
  readonly ids: readonly string[];
}

/** The people of `--person` and `--id`: at least one. What was given is not repeated when it is wrong: it may be a name. */
export function chosenPeople(given: ParsedArguments): Result<ChosenPeople, Failure> {
  const pseudonyms = given.all("person").map((text) => text.toLowerCase());
  const ids = given.all("id");
  if (pseudonyms.length + ids.length === 0) return err(nobodyChosen(given.words));
  if (!pseudonyms.every(isPseudonym)) {
    return err(
      usageFailure(
        "--person takes a pseudonym of a keyed report: 16 digits, each from 0 to 9 or from a to f.",
        "P1, P2 … stand for somebody in one report alone. Pseudonyms that last are made by report --keyed.",
      ),
    );
  }
  if (!ids.every(isId)) return err(usageFailure("--id takes what the source calls somebody: 1 to 512 characters."));
  return ok({ pseudonyms: [...new Set(pseudonyms)], ids });
}

function nobodyChosen(words: readonly string[]): Failure {
  const what = "There is nobody to look for: no person was given.";
  return words.some((word) => isPseudonym(word.toLowerCase()))
    ? usageFailure(what, "Write --person before each pseudonym: every other word is the source.")
    : usageFailure(what, "Give a pseudonym of a keyed report, such as --person 0123456789abcdef.");
}
