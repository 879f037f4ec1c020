import type { Audience } from "@org/community-report";
import { ok, type Result } from "neverthrow";
import type { Failure } from "../failure.js";
import { chosenWord } from "./choices.js";
import type { OptionSpec, OptionSpecs } from "./option-spec.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** The page beside the text. */
export const pageOptions: OptionSpecs = {
  html: { value: "<file>", help: "also write it as a page of HTML that needs nothing else" },
};

/** For whom a report is. */
export const audienceOption: OptionSpec = {
  value: "<team|shared>",
  help: "with people by pseudonym, or for everybody without (default: shared for --html, else team)",
};

/** For whom a report is, as the command line says; absent where it says nothing. */
export function chosenAudience(given: ParsedArguments): Result<Audience | undefined, Failure> {
  if (given.text("audience") === undefined) return ok(undefined);
  return chosenWord<Audience>(given, "audience", ["team", "shared"]);
}
