import { formatInstant, type Instant, type SourceError, type Wording, worded } from "@org/community-core/source";

/**
 * Why LinkedIn cannot be read any further, and what to do. Never holds a token, an address with a query, or a body.
 *
 * @param values - What stands in place of the names in braces.
 */
export function apiTrouble(code: string, message: string, advice?: string, values?: Wording["values"]): SourceError {
  const said =
    values === undefined ? { message, ...(advice === undefined ? {} : { advice }) } : worded(message, values, advice);
  return { type: "SourceError", code, ...said };
}

/** What reading was stopped by, where it was asked to stop. */
export const stoppedOnRequest: SourceError = apiTrouble("aborted", "Reading was stopped on request.");

const dayMilliseconds = 86_400_000;

/** When LinkedIn's budgets begin anew: at the next midnight in UTC. */
function nextReset(now: Instant): string {
  return formatInstant((Math.floor(now / dayMilliseconds) + 1) * dayMilliseconds);
}

/** That the calls which the options allow for a day are spent. */
export function budgetSpent(callsPerDay: number, now: Instant): SourceError {
  return apiTrouble(
    "call-budget-spent",
    "All {calls} calls that `callsPerDay` allows for this day in UTC were made.",
    "Go on from {moment}; with a `folder` what was read in the last hours is not asked for again.",
    { calls: callsPerDay, moment: nextReset(now) },
  );
}

/** That LinkedIn answers no more calls for now. */
export function limitReached(now: Instant): SourceError {
  return apiTrouble(
    "rate-limited",
    "LinkedIn answers no further calls of this application or of whoever granted the token.",
    "Go on from {moment}, when its budgets begin anew, and set `callsPerDay` below them: the developer portal shows what they are.",
    { moment: nextReset(now) },
  );
}

/** What LinkedIn's own words for a refusal are, as far as it gave any. */
export interface Refused {
  readonly status: number;
  /** Such as 65601. */
  readonly serviceCode?: number;
  /** Such as `NONEXISTENT_VERSION`. */
  readonly code?: string;
}

/** What a refusal means. What was asked for is named by its resource alone. */
export function refusalTrouble(
  { status, serviceCode, code = "" }: Refused,
  resource: string,
  version: string,
): SourceError {
  if (status === 426 || code === "NONEXISTENT_VERSION") return versionRetired(version);
  if (status === 401) return tokenRefused(serviceCode);
  if (status === 403) {
    return apiTrouble(
      "access-denied",
      "LinkedIn does not let this token read {resource}.",
      "Whoever granted it must administer the page, and the application needs the scopes r_organization_social, r_organization_social_feed and rw_organization_admin.",
      { resource },
    );
  }
  if (status === 404) {
    return apiTrouble(
      "not-found",
      "LinkedIn has no {resource} of that name.",
      "Check `pageApi`: the number of the page, or its URN.",
      { resource },
    );
  }
  return apiTrouble(
    "request-refused",
    "LinkedIn refused a call for {resource} (status {status}).",
    "Try another `version`; if that does not help, report this.",
    { resource, status },
  );
}

function versionRetired(version: string): SourceError {
  return apiTrouble(
    "version-retired",
    "LinkedIn no longer answers in version {version} of its interface.",
    "Give a `version` of the last twelve months, such as 202610.",
    { version },
  );
}

/** What LinkedIn says of a token by a number. */
const tokenIs: ReadonlyMap<number | undefined, string> = new Map([
  [65_601, "The token was taken back."],
  [65_602, "The token has expired."],
]);

function tokenRefused(serviceCode: number | undefined): SourceError {
  return apiTrouble(
    "unauthorised",
    tokenIs.get(serviceCode) ?? "The token is not valid.",
    "Have a new one granted by an administrator of the page; tokens hold for 60 days, and asking for other scopes ends all earlier ones.",
  );
}

/** Why a call may be worth repeating. */
export type FailureReason = "unreachable" | "timed-out" | "broken-off" | "server-error" | "not-json" | "redirected";

/** What went wrong with a call however often it was repeated. */
export function failureTrouble(reason: FailureReason, status: number | undefined, attempts: number): SourceError {
  const [code, what, advice] = failures[reason];
  return apiTrouble(code, what, advice, { attempts, status: status === undefined ? "" : ` (status ${status})` });
}

const later = "Read again later.";
const somethingBetween =
  "Something between here and LinkedIn answers in its place, such as a proxy: ask whoever runs the network.";

const failures: Readonly<Record<FailureReason, readonly [code: string, what: string, advice: string]>> = {
  unreachable: [
    "api-unreachable",
    "LinkedIn could not be reached{status}, {attempts} times in a row.",
    "Check the network.",
  ],
  "timed-out": ["api-timed-out", "LinkedIn did not answer in time{status}, {attempts} times in a row.", later],
  "broken-off": [
    "answer-broken-off",
    "LinkedIn's answer broke off or was no JSON{status}, {attempts} times in a row.",
    later,
  ],
  "server-error": ["api-failed", "LinkedIn failed{status}, {attempts} times in a row.", later],
  "not-json": ["answer-not-json", "A page came instead of JSON{status}, {attempts} times in a row.", somethingBetween],
  redirected: [
    "api-moved",
    "The call was sent on to another address, where the token must not go{status}, {attempts} times in a row.",
    somethingBetween,
  ],
};
