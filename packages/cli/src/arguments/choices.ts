import { isTimeZone } from "@org/community-core/source";
import { isLanguageCode, type LanguageCode, languageCodes } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { type Failure, usageFailure } from "../failure.js";
import { languageOfEnvironment } from "../language/translated.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** Days of a window: at least one, at most a hundred years. */
const mostDays = 36_500;

/** The time zone in which days are cut and dates are written. */
export function chosenTimeZone(given: ParsedArguments): Result<string, Failure> {
  const timeZone = given.text("time-zone") ?? "UTC";
  if (isTimeZone(timeZone)) return ok(timeZone);
  return err(
    usageFailure(`There is no time zone "${timeZone}".`, "Give one of the IANA database, such as Europe/Amsterdam."),
  );
}

/** How many days the figures look back. */
export function chosenDays(given: ParsedArguments): Result<number, Failure> {
  const text = given.text("days") ?? "90";
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= mostDays) return ok(days);
  return err(usageFailure(`--days is a whole number from 1 to ${mostDays}, not "${text}".`));
}

/** The language that is asked for, else Dutch where the user's environment is Dutch, else English. */
export function chosenLanguage(given: ParsedArguments, { env }: CommandIo): Result<LanguageCode, Failure> {
  const asked = given.text("language");
  if (asked === undefined) return ok(languageOfEnvironment(env));
  if (isLanguageCode(asked)) return ok(asked);
  return err(usageFailure(`There is no language "${asked}".`, `There are: ${languageCodes.join(", ")}.`));
}

/** One of a few words. */
export function chosenWord<Word extends string>(
  given: ParsedArguments,
  option: string,
  words: readonly [Word, ...Word[]],
): Result<Word, Failure> {
  const text = given.text(option);
  if (text === undefined) return ok(words[0]);
  const found = words.find((word) => word === text);
  return found === undefined ? err(usageFailure(`--${option} is ${words.join(" or ")}, not "${text}".`)) : ok(found);
}
