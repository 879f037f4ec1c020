import { filledWording, type SourceError, type Wording } from "@org/community-core/source";
import type { LanguageCode } from "@org/community-report";
import { type Failure, inputFailure } from "../failure.js";
import type { FailureDetail } from "../failure-detail.js";
import { dutchOfSources } from "./nl/sources/dutch-of-sources.js";

/** What a source says of its own: an issue, an error, a remark. */
interface SaidBySource {
  readonly message: string;
  readonly advice?: string;
  readonly wording?: Wording;
}

/**
 * What a source says, in a language. An adapter from outside mostly has words of its own, in English: those stay as they are,
 * and so does what has no translation.
 */
export function toldBySource<Said extends SaidBySource>(said: Said, language: LanguageCode): Said {
  if (language === "en") return said;
  const { wording, ...rest } = said;
  const values = wording?.values ?? {};
  const message = inDutch(wording?.message ?? said.message, values) ?? said.message;
  const ours = wording?.advice ?? said.advice;
  const advice = ours === undefined ? undefined : (inDutch(ours, values) ?? said.advice);
  // The cast: the rest of a type that is not known is not seen as the type without what is optional in it.
  return { ...rest, message, ...(advice === undefined ? {} : { advice }) } as unknown as Said;
}

/** A line of a failure that is made in each language of what a source says. */
export function detailOfSource<Said extends SaidBySource>(
  said: Said,
  line: (told: Said, language: LanguageCode) => string,
): FailureDetail {
  return { en: line(said, "en"), nl: line(toldBySource(said, "nl"), "nl") };
}

/** What to do about it, in each language. */
export function adviceOf(said: SaidBySource | undefined): FailureDetail | undefined {
  return said?.advice === undefined ? undefined : detailOfSource(said, ({ advice = "" }) => advice);
}

/** A source cannot be described or read at all. */
export function failureOfSource(
  error: SourceError,
  line: (told: SourceError, language: LanguageCode) => string = ({ message }) => message,
): Failure {
  return inputFailure(detailOfSource(error, line), adviceOf(error));
}

/** A value that is one of our own sentences or words is told in Dutch too; a number as Dutch writes it. */
function valueInDutch([name, value]: readonly [string, string | number]): readonly [string, string] {
  return [name, typeof value === "number" ? whole.format(value) : (dutchOfSources.get(value) ?? value)];
}

const whole = new Intl.NumberFormat("nl");

/** A sentence of our own adapters in Dutch; `undefined` if it is none of theirs. */
export function inDutch(sentence: string, values: Wording["values"] = {}): string | undefined {
  const dutch = dutchOfSources.get(sentence);
  return dutch === undefined
    ? undefined
    : filledWording(dutch, Object.fromEntries(Object.entries(values).map(valueInDutch)));
}
