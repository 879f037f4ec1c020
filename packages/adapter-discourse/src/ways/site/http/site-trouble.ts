import { type SourceError, type Wording, worded } from "@org/community-core/source";
import type { FailureReason } from "./ask-once.js";

/**
 * Why a site cannot be read any further, and what to do. Never holds an address with a query, a key or a body.
 *
 * @param values - What stands in place of the names in braces.
 */
export function siteTrouble(code: string, message: string, advice: string, values?: Wording["values"]): SourceError {
  return {
    type: "SourceError",
    code,
    ...(values === undefined ? { message, advice } : worded(message, values, advice)),
  };
}

/** What reading was stopped by, where it was asked to stop. */
export const aborted: SourceError = {
  type: "SourceError",
  code: "aborted",
  message: "Reading was stopped on request.",
};

/** What to say where a forum shows nothing without a key. */
export const loginNeeded: SourceError = siteTrouble(
  "key-needed",
  "The forum shows nothing to readers without a key.",
  "Give `apiKey` with `apiUsername`, or `userApiKey`, or a `keyFile` that holds one.",
);

/** What to say where the forum does not take the key. */
export const keyRefused: SourceError = siteTrouble(
  "unauthorised",
  "The forum refuses the key, or the user that it stands for may not read.",
  "Check `apiKey` and `apiUsername`, or `userApiKey`, or the `keyFile`; a key with scopes must be allowed to read all.",
);

/** What to say where the forum refuses, in the middle of it, what it showed before. */
export const refusedMeanwhile: SourceError = siteTrouble(
  "refused-meanwhile",
  "The forum refuses a list that it showed before.",
  "Check whether the key was taken back, and read again; with an archive it goes on where it stopped.",
);

/** What went wrong with a request however often it was repeated. */
export function failureTrouble(reason: FailureReason, status: number | undefined, attempts: number): SourceError {
  const [code, what, advice] = failures[reason];
  return siteTrouble(code, what, advice, { attempts, status: status === undefined ? "" : ` (status ${status})` });
}

const later = "Read again later; with an archive it goes on where it stopped.";

const failures: Readonly<Record<FailureReason, readonly [code: string, what: string, advice: string]>> = {
  unreachable: [
    "site-unreachable",
    "The forum could not be reached{status}, {attempts} times in a row.",
    "Check the address in `site` and the network.",
  ],
  "timed-out": ["site-timed-out", "The forum did not answer in time{status}, {attempts} times in a row.", later],
  "broken-off": [
    "answer-broken-off",
    "The forum's answer broke off or was no JSON{status}, {attempts} times in a row.",
    later,
  ],
  "server-error": ["site-failed", "The forum failed{status}, {attempts} times in a row.", later],
  "not-json": [
    "answer-not-json",
    "The forum answered with a page instead of JSON{status}, {attempts} times in a row.",
    "Check that `site` is the address of a Discourse forum, with its sub-folder if it has one.",
  ],
  guarded: [
    "site-guarded",
    "A guard in front of the forum refused with a page of its own{status}, {attempts} times in a row.",
    "Ask whoever runs the forum to let programs with this user agent through.",
  ],
};
