import type { Capability, Caveat, DataFlaw, Finding, Refusal, Threshold } from "@org/community-core";
import type { Language } from "../language/language.js";
import type { LanguageCode } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { givenParams, partWords } from "./given-params.js";
import { lookUp } from "./look-up.js";
import { type NumberFormat, numberFormat } from "./number-format.js";
import { plainCode } from "./plain-code.js";

/** Says what core gives as codes, in one language and time zone. No code from outside makes it fail. */
export interface Speech {
  readonly language: Language;
  readonly format: NumberFormat;
  /** What is the matter, and the step to take where one is known. */
  finding(finding: Finding): { readonly says: string; readonly step?: string };
  /** What makes figures lie and where, and what to do about it where that is known. */
  flaw(flaw: DataFlaw): { readonly says: string; readonly step?: string };
  caveat(caveat: Caveat): string;
  refusal(refusal: Refusal): string;
  /** The name of an indicator or figure. */
  measure(key: string): string;
  /** How to read an indicator or figure, where that is not plain. */
  reading(key: string): string | undefined;
  /** A kind of work, as a heading. */
  work(work: string): string;
  capability(capability: Capability): string;
  /** Where a threshold comes from, in short. */
  thresholdName(threshold: Threshold): string;
  /** Where a threshold comes from, and why it stands there. */
  thresholdSource(threshold: Threshold): string;
}

/** @throws RangeError if the time zone is not known. */
export function speech(code: LanguageCode, timeZone: string): Speech {
  const language = languages[code];
  const format = numberFormat(language.numbers, timeZone);
  return {
    language,
    format,
    finding: ({ code, params, people = [] }) => {
      const words = lookUp(language.findings, code);
      const given = { ...params, ...named(people) };
      if (words === undefined) return { says: withParams(code, given) };
      const { somebody, thatPerson } = language.shared;
      return {
        says: words.says(givenParams(given, language, format, { person: somebody })),
        step: words.step(givenParams(given, language, format, { person: thatPerson })),
      };
    },
    flaw: (flaw) => flawSentences(flaw, language, format),
    caveat: ({ code, params = {} }) =>
      lookUp(language.caveats, code)?.(givenParams(params, language, format)) ??
      flawCaveat(code, params, language, format) ??
      withParams(code, params),
    refusal: (refusal) => refusalSentence(refusal, language, format),
    measure: (key) => measureName(key, language),
    reading: (key) => lookUp(language.measures, key.split("/", 1)[0] ?? key)?.reading,
    work: (work) => partWords(language, work).noun,
    capability: (capability) => capabilityWords(capability, language),
    thresholdName: ({ source }) => language.thresholdSources[source.kind](source.name),
    thresholdSource: ({ source }) => {
      const named = language.thresholdSources[source.kind](source.name);
      const { reasoning } = source;
      return reasoning === undefined ? named : `${named}: ${lookUp(language.reasonings, reasoning) ?? reasoning}`;
    },
  };
}

function refusalSentence(refusal: Refusal, language: Language, format: NumberFormat): string {
  if (refusal.type === "CapabilityMissing") {
    return language.labels.doesNotShow(format.list(refusal.missing.map((one) => capabilityWords(one, language))));
  }
  const { reason } = refusal;
  if (refusal.type !== "InsufficientData") {
    const said = lookUp(language.refusals, reason)?.(givenParams({}, language, format));
    const name = lookUp(language.flaws, reason)?.name ?? said ?? plainCode(reason);
    return language.labels.refused[refusal.type](name);
  }
  const { needed, found } = refusal;
  const words = lookUp(language.refusals, reason);
  if (words !== undefined) return words(givenParams({ needed, found }, language, format));
  return language.labels.unknownReason(plainCode(reason), format.number(found), format.number(needed));
}

function flawSentences(flaw: DataFlaw, language: Language, format: NumberFormat): ReturnType<Speech["flaw"]> {
  const { type, params, people = [], window, source, venue, remedy } = flaw;
  const until = format.lastDay(window.until);
  const given = { ...params, ...named(people), from: window.from, until };
  const words = lookUp(language.flaws, type);
  const says = words === undefined ? withParams(type, given) : words.says(givenParams(given, language, format));
  const step = lookUp(language.remedies, remedy);
  const placed = `${says} (${language.labels.flawPlace(source, venue)})`;
  return step === undefined ? { says: placed } : { says: placed, step };
}

/** That a flaw of the data touches a figure; nothing if the code names no flaw. */
function flawCaveat(
  code: string,
  { from, until }: Readonly<Record<string, string | number>>,
  language: Language,
  format: NumberFormat,
): string | undefined {
  const words = lookUp(language.flaws, code);
  return words && language.labels.flawTouches(words.name, format.date(`${from}`), format.lastDay(`${until}`));
}

/** The people of a finding by the names that its sentences use; one without people speaks of somebody. */
function named([person, next]: readonly string[]): Readonly<Record<string, string>> {
  return { ...(person === undefined ? {} : { person }), ...(next === undefined ? {} : { next }) };
}

/** A key is a name, or a name and a part: `contributor-absence-factor/reply`. New parts need no new name. */
function measureName(key: string, language: Language): string {
  const [name = key, ...rest] = key.split("/");
  const part = rest.join(" ");
  const words = lookUp(language.measures, name);
  if (words !== undefined) return words.name(part === "" ? undefined : partWords(language, part));
  return part === "" ? plainCode(name) : `${plainCode(name)} (${partWords(language, part).noun})`;
}

function capabilityWords(capability: string, language: Language): string {
  return lookUp(language.capabilities, capability) ?? plainCode(capability);
}

/** An unknown code with its numbers and names as they are. */
function withParams(code: string, params: Readonly<Record<string, string | number>>): string {
  const listed = Object.entries(params).map(([name, value]) => `${plainCode(name)} ${value}`);
  return listed.length === 0 ? `${plainCode(code)}.` : `${plainCode(code)} (${listed.join(", ")}).`;
}
