import { isLanguageCode } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { Failure } from "../failure.js";
import { languageOfEnvironment, translated } from "../language/translated.js";
import { configuredArguments } from "./configured-arguments.js";
import { findConfiguration } from "./find-configuration.js";

/** A command line with the config file behind it that it goes by, which is said beside the result. */
export async function withConfiguration(
  given: ParsedArguments,
  io: CommandIo,
  wordsBeforeSource = 0,
): Promise<Result<ParsedArguments, Failure>> {
  const configuration = await findConfiguration(given, io, wordsBeforeSource);
  if (configuration.isErr()) return err(configuration.error);
  if (configuration.value === undefined) return ok(given);
  const configured = configuredArguments(given, configuration.value);
  if (!configured.has("quiet")) {
    const asked = configured.text("language");
    const language = asked !== undefined && isLanguageCode(asked) ? asked : languageOfEnvironment(io.env);
    await io.stderr.write(`community-health: ${translated(`Going by ${configuration.value.named}.`, language)}\n`);
  }
  return ok(configured);
}
