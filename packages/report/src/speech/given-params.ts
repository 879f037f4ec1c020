import type { Given } from "../language/given.js";
import type { Language } from "../language/language.js";
import type { WorkWords } from "../language/work-words.js";
import { dayCount, duration } from "./duration.js";
import { lookUp } from "./look-up.js";
import type { NumberFormat } from "./number-format.js";
import { plainCode } from "./plain-code.js";

/**
 * The values of a code in the words of a language. A value that is missing or of another kind is said to be unknown.
 *
 * @param unnamed - What stands in place of names that are not there.
 */
export function givenParams(
  params: Readonly<Record<string, string | number>>,
  language: Language,
  format: NumberFormat,
  unnamed: Readonly<Record<string, string>> = {},
): Given {
  const { unknown } = language.numbers;
  const value = (name: string): string | number | undefined => lookUp(params, name);
  const withNumber = (name: string, write: (value: number) => string): string => {
    const found = value(name);
    return typeof found === "number" ? write(found) : unknown;
  };
  const words = (name: string): WorkWords => partWords(language, `${value(name) ?? unknown}`);
  return {
    has: (name) => value(name) !== undefined,
    text: (name) => `${value(name) ?? lookUp(unnamed, name) ?? unknown}`,
    number: (name) => withNumber(name, format.number),
    count: (name, one, other) => withNumber(name, (count) => format.count(count, one, other)),
    share: (name) => withNumber(name, format.share),
    hours: (name) => withNumber(name, (hours) => duration(hours, language, format)),
    days: (name) => withNumber(name, (days) => dayCount(days, language, format)),
    date: (name) => (typeof value(name) === "string" ? format.date(`${value(name)}`) : unknown),
    noun: (name) => words(name).noun,
    items: (name) => words(name).items,
  };
}

/** The words of a kind of work, a side of the conversation or the like; of an unknown one, its code in readable form. */
export function partWords(language: Language, part: string): WorkWords {
  const plain = plainCode(part);
  return lookUp(language.parts, part) ?? { noun: plain, items: plain };
}
