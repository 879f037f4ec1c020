import { isBalanced } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failedBy, skipped } from "../judging/verdicts.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { endOf, factsOf, issuesOf } from "../reading/reading-parts.js";
import { stoppedProblems } from "../reading/stopped-problems.js";
import type { Scenario, Verdict } from "../scenario.js";

/** What becomes of trouble with rows, keys and limits. */
export const troubleScenarios: readonly Scenario[] = [
  {
    key: "errors/malformed-row",
    title: "a row that cannot be used",
    promise: "A malformed row becomes an issue and is accounted for as rejected; reading goes on to a complete end.",
    requires: "malformed in the harness",
    run: judgeMalformed,
  },
  {
    key: "errors/unauthorised",
    title: "a wrong secret",
    promise:
      "A refused secret is an issue and an end without completeness, nothing throws, and the secret stands nowhere.",
    requires: "unauthorised in the harness",
    run: judgeUnauthorised,
  },
  {
    key: "errors/rate-limited",
    title: "a source that asks to wait",
    promise:
      "An adapter waits at least as long as Retry-After says, on the clock that it is given, and then reads everything.",
    requires: "rateLimited in the harness",
    run: judgeRateLimited,
  },
];

async function judgeMalformed({ malformed }: ConformanceHarness): Promise<Verdict> {
  if (malformed === undefined) return skipped("the harness has no malformed");
  const reading = await readAll(await openAdapter(malformed.create));
  const codes = new Set(issuesOf(reading).map(({ code }) => code));
  const accounting = endOf(reading)?.accounting ?? [];
  const rejected = accounting.reduce((sum, entry) => sum + entry.rejected, 0);
  return failedBy(
    [
      ...(reading.thrown === undefined ? [] : [`reading threw ${reading.thrown}`]),
      ...(endOf(reading)?.complete === true ? [] : ["the read does not end complete"]),
      ...malformed.issueCodes
        .filter((code) => !codes.has(code))
        .map((code) => `no issue has the code ${code}, only ${[...codes].join(", ") || "none"}`),
      ...(rejected === malformed.rejected ? [] : [`${rejected} rows rejected instead of ${malformed.rejected}`]),
      ...(accounting.every(isBalanced) ? [] : ["the accounting does not add up"]),
      ...(factsOf(reading).length > 0 ? [] : ["no fact of a good row was yielded"]),
    ],
    "Parse each row on its own; yield an issue with code and place for a bad one, count it as rejected, go on.",
  );
}

async function judgeUnauthorised({ unauthorised }: ConformanceHarness): Promise<Verdict> {
  if (unauthorised === undefined) return skipped("the harness has no unauthorised");
  const adapter = await openAdapter(unauthorised.create);
  const described = await adapter.describe();
  const reading = await readAll(adapter);
  const said = JSON.stringify([
    adapter.name,
    adapter.source,
    described.isOk() ? described.value : described.error,
    reading.records,
    reading.progress,
  ]);
  const thrown = reading.thrown ?? "";
  return failedBy(
    [
      ...stoppedProblems({ ...reading, ...(thrown !== "" && { thrown: "an exception" }) }),
      ...(formsOf(unauthorised.secret).some((form) => said.includes(form) || thrown.includes(form))
        ? ["the secret stands in what came out"]
        : []),
    ],
    "Yield an issue such as unauthorised that names the option which holds the secret, and cut secrets out of addresses.",
  );
}

/** A secret as it is, in an address, in JSON and in a header. */
function formsOf(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64];
}

async function judgeRateLimited({ create, rateLimited }: ConformanceHarness): Promise<Verdict> {
  if (rateLimited === undefined) return skipped("the harness has no rateLimited");
  const waits: number[] = [];
  const adapter = await openAdapter(() =>
    rateLimited.create(async (milliseconds) => {
      waits.push(milliseconds);
    }),
  );
  const reading = await readAll(adapter);
  const whole = factsOf(await readAll(await openAdapter(create))).length;
  const waited = waits.reduce((sum, wait) => sum + wait, 0);
  const found = factsOf(reading).length;
  return failedBy(
    [
      ...(reading.thrown === undefined ? [] : [`reading threw ${reading.thrown}`]),
      ...(waited >= rateLimited.retryAfterSeconds * 1_000
        ? []
        : [`it waited ${waited} ms where Retry-After says ${rateLimited.retryAfterSeconds} s`]),
      ...(endOf(reading)?.complete === true ? [] : ["the read does not end complete"]),
      ...(found >= whole ? [] : [`${found} records came instead of ${whole}`]),
    ],
    "Wait through the injected clock for what Retry-After says, then ask the same again.",
  );
}
