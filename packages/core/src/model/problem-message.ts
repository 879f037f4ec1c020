import type {
  FixedReason,
  NamedThing,
  PartOfDate,
  ProblemBound,
  ProblemReason,
  RepeatedReason,
  ValueKind,
} from "./problem-reason.js";

/**
 * What is wrong and what is allowed, in English, to stand behind the path of the value. A rule of a schema that has this
 * sentence of a reason that says all by itself is told with the reason, and so in other languages.
 *
 * @example
 * problemMessage({ type: "no-function" }) // => "must be a function"
 */
export function problemMessage(reason: ProblemReason): string {
  switch (reason.type) {
    case "unknown-key":
      return `is no field${didYouMean(reason.meant)}${allowedKeys(reason.allowed, reason.meant === undefined ? "; a" : " A")}`;
    case "unreadable-key":
      return `has a key that is no field${allowedKeys(reason.allowed, "; a")}`;
    case "more-unknown-keys":
      return `has ${reason.count} more keys that are no fields`;
    case "missing":
      return "is missing: give a value";
    case "null":
      return "is null: give a value, or leave the key out if it is optional";
    case "undefined":
      return "is undefined: leave the key out where there is no value";
    case "wrong-kind":
      return `must be ${reason.expected.map((kind) => kinds[kind]).join(" or ")}, got ${kinds[reason.got]}`;
    case "wrong-number":
      return `must be ${boundText(reason.bound)}`;
    case "wrong-length":
      return lengthText(reason.of, reason.bound);
    case "wrong-word":
      return `must be ${reason.allowed.join(" or ")}, got ${reason.got === undefined ? "another word" : kinds[reason.got]}${didYouMean(reason.meant)}`;
    case "repeated-id":
    case "repeated-aim":
    case "repeated-part-name":
      return repeated[reason.type](reason.first);
    case "repeated-venue":
      return `is ${reason.first} (${reason.part}) too: a venue belongs to one part, so take it out of one of them`;
    case "unknown-name":
      return `is not ${named[reason.of]}${allowedNames(reason.allowed)}${didYouMean(reason.meant)}`;
    case "venue-of-several-sources": {
      const { count, sources, such } = reason;
      return `is what ${count} venues are called, of ${sources.join(" and ")}: write it as { source: ${such.source}, id: ${such.id} }`;
    }
    case "person-without-source":
      return `has no source: write which of the sources calls the person so (${reason.sources.join(", ")})`;
    case "not-one-way-in":
      return `must name one way in, by one of ${reason.options.join(", ")}`;
    case "unknown-measure":
      return `is nothing that is measured${didYouMean(reason.meant) || "."} All figures with their keys: docs/metrics.md`;
    case "unknown-score":
      return `is no score; there are ${reason.known.join(", ")}${didYouMean(reason.meant)}`;
    case "senseless-bound":
      return `makes no sense for ${reason.name}, of which ${reason.better} is better: write ${reason.better === "higher" ? "atLeast" : "atMost"}`;
    case "repeated-figure":
      return `counts in ${reason.score} by ${reason.first} already`;
    case "field-needed":
      return `lacks ${reason.field}, which every ${reason.kind} has`;
    case "strange-word":
      return `“${reason.word}” is not allowed; allowed are ${reason.allowed.join(", ")}${didYouMean(reason.meant)}`;
    case "strange-letter":
      return `${reason.letter} is no token of a date format; quote it if it stands for itself`;
    case "repeated-part-of-date":
      return `a date format says the ${partsOfDate[reason.part]} once`;
    case "shares-over-one":
      return `is with ${reason.others.join(" and ")} at most 1, got ${shortened(reason.sum)}`;
    default:
      return fixed[reason.type];
  }
}

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "text",
  number: "a number",
  "whole-number": "a whole number",
  "yes-or-no": "true or false",
  list: "a list",
  keys: "keys with values",
  "not-a-number": "a number without end or none at all",
  other: "something else",
};

const fixed: Readonly<Record<FixedReason, string>> = {
  "control-characters": "must not contain control characters",
  "half-a-character": "must not contain half of a surrogate pair",
  "no-moment": "must be ISO 8601 with an offset, of the years 0 to 9999 in UTC, such as 2026-11-21T09:00:00Z",
  "no-day": "must be a day that exists, written YYYY-MM-DD",
  "no-language": "must be a BCP 47 language tag, such as nl",
  "ends-before-it-begins": "ends before it begins",
  "due-before-its-start": "must come after since, the day of the start",
  "neither-measure-nor-question": "a goal has a measure or a question",
  "target-without-measure": "a target needs the measure that it is a value of",
  "fewer-than-two-parts": "has fewer than two parts: a federation has two at least",
  "secret-in-file":
    "is a secret, and none stands in this file: write { env: NAME } with the name of an environment variable",
  "no-variable-name": "must be { env: NAME } with the name of an environment variable, not what it holds",
  "ends-that-are-the-same": "is zeroAt too: the two ends differ",
  "score-judged-by-a-document": "is judged by the document of involvement, and by no figure",
  "score-that-no-source-shows": "cannot be checked: what the organisation does is in nothing that a source shows",
  "neither-score-nor-measure": "has one of score and measure: say which it is of",
  "threshold-without-bound": "has no bound: write atLeast or atMost",
  "beyond-all-points": "is of a score, which runs from 0 to 100",
  "bounds-that-nothing-meets": "is below atLeast, so that nothing could meet both",
  "no-time-zone": "must be a time zone of the IANA database, such as Europe/Amsterdam",
  "no-name": "must be a name of 1 to 512 characters, without control characters",
  "no-function": "must be a function",
  "no-later-end": "must end after it begins",
  "records-and-preset": "has records or a preset, not both",
  "fields-without-preset": "overrides a preset, and there is none: put it in the record template",
  "no-delimiter": "must be one ASCII character, not a quote",
  "format-without-day": "a date format needs a year, a month and a day, such as yyyy-MM-dd",
  "hour-without-half": "hh and h go with a (am or pm)",
  "bracket-left-open": "every [ of a date format has its ]",
  "offset-or-zone-needed": "is written without an offset: declare the time zone, such as Europe/Amsterdam",
  "no-place-of-token": "must name the environment variable that holds the token, or tokenFile a file that does",
  "no-page": "must be the number of a page, or its URN urn:li:organization:…",
  "no-variable": "must be the name of an environment variable, not what it holds",
  "no-variables": "must be the variables by name",
  "no-version": "must be a year and a month, such as 202610",
  "no-safe-address": "must be an https address without a password, or one of this machine",
  "no-web-address": "must be an http or https address without a password",
  "no-plain-line": "must be plain text on one line",
  "no-single-word": "must be one word without blanks or line breaks",
  "no-username": "must be a username",
  "retention-not-chosen": 'must be chosen: "linkedin" for LinkedIn\'s own limits, or fewer hours of your own',
};

const repeated: Readonly<Record<RepeatedReason, (first: string) => string>> = {
  "repeated-id": (first) => `has the id of ${first}: give each its own`,
  "repeated-aim": (first) => `stands in ${first} already: put both in one`,
  "repeated-part-name": (first) => `is the name of ${first} too: give each its own`,
};

const named: Readonly<Record<NamedThing, string>> = {
  department: "a department of organisation.departments",
  group: "the id of one of groups",
  "team-member": "the id of one of team",
  source: "the name of one of sources",
};

const partsOfDate: Readonly<Record<PartOfDate, string>> = {
  year: "year",
  month: "month",
  day: "day",
  hour: "hour",
  hour12: "hour",
  minute: "minute",
  second: "second",
  fraction: "fraction of a second",
  half: "half of the day (a)",
  offset: "offset",
};

const bounds: Readonly<Record<ProblemBound["side"], string>> = {
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "at most",
  "less-than": "less than",
};

function boundText({ side, limit }: ProblemBound): string {
  return `${bounds[side]} ${limit}`;
}

function lengthText(of: "text" | "list", bound: ProblemBound): string {
  if (bound.side === "at-least" && bound.limit === 1)
    return of === "text" ? "must not be empty" : "must hold something";
  return of === "text" ? `must have ${boundText(bound)} characters` : `must have ${boundText(bound)} items`;
}

/** Sums of decimal fractions end in digits that nobody wrote. */
function shortened(sum: number): number {
  return Number(sum.toPrecision(6));
}

/** More names than this would be read by nobody. */
const mostNames = 40;

function allowedNames(names: readonly string[] | undefined): string {
  if (names === undefined) return "";
  if (names.length === 0) return " (none is named there)";
  const more = names.length - mostNames;
  return ` (${names.slice(0, mostNames).join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}

function allowedKeys(keys: readonly string[], begin: "; a" | " A"): string {
  return keys.length === 0 ? "" : `${begin}llowed: ${keys.join(", ")}`;
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}

/** The reason whose English sentence a schema gives to a rule of its own, if it is one of those. */
export function fixedReasonOf(message: string): { readonly type: FixedReason } | undefined {
  // The keys of a record over `FixedReason` are just those.
  const types = Object.keys(fixed) as readonly FixedReason[];
  const type = types.find((each) => fixed[each] === message);
  return type === undefined ? undefined : { type };
}
