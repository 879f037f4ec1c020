import { chosenLanguage } from "../arguments/choices.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { failureText, inputFailure } from "../failure.js";
import { translatedFailure } from "../language/translated.js";

/** Says something beside the result, in the language of the result; nothing where quiet is asked for. */
export async function sayBeside(what: string, given: ParsedArguments, io: CommandIo, next?: string): Promise<void> {
  if (given.has("quiet")) return;
  const language = chosenLanguage(given, io).unwrapOr("en");
  await io.stderr.write(failureText(translatedFailure(inputFailure(what, next), language)));
}
