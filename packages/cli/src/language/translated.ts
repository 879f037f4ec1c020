import { isLanguageCode, type LanguageCode } from "@org/community-report";
import type { CommandIo } from "../command-io.js";
import type { Failure } from "../failure.js";
import type { FailureDetail } from "../failure-detail.js";
import { dutchPhrases } from "./nl/dutch-phrases.js";
import { type Phrasebook, phrasebook } from "./phrasebook.js";
import { inDutch } from "./told-by-source.js";

const spokenDutch = phrasebook(dutchPhrases);

/** What the program says of itself, beside reports, by language: sentences are ours in English, and translated here. */
const phrasebooks: Readonly<Record<LanguageCode, Phrasebook>> = {
  en: (text) => text,
  nl: (text) => inDutch(text) ?? spokenDutch(text),
};

/** The language in which a failure or the help is told: also where the command line is wrong, which is when it matters. */
export function spokenLanguage(argv: readonly string[], { env }: Pick<CommandIo, "env">): LanguageCode {
  const at = argv.lastIndexOf("--language");
  const joined = argv.find((word) => word.startsWith("--language="))?.slice("--language=".length);
  const asked = at < 0 ? joined : argv[at + 1];
  return asked !== undefined && isLanguageCode(asked) ? asked : languageOfEnvironment(env);
}

/** Dutch where the user's environment is Dutch, else English. */
export function languageOfEnvironment(env: CommandIo["env"]): LanguageCode {
  const environment = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^nl(?:[_.@-]|$)/i.test(environment) ? "nl" : "en";
}

/** A sentence in a language; in English where it has no translation. */
export function translated(text: string, language: LanguageCode): string {
  return phrasebooks[language](text);
}

/** A failure in a language. What an adapter from outside says stays as it is. */
export function translatedFailure(failure: Failure, language: LanguageCode): Failure {
  const { what, details, next } = failure;
  const say = (text: FailureDetail): string => (typeof text === "string" ? translated(text, language) : text[language]);
  return {
    ...failure,
    what: say(what),
    ...(details === undefined ? {} : { details: details.map(say) }),
    ...(next === undefined ? {} : { next: say(next) }),
  };
}
