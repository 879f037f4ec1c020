import { capabilityOfType, type FactRecord, parseInstant } from "@org/community-core/source";
import type { ConformanceHarness } from "../harness/harness.js";
import { failedBy, skipped } from "../judging/verdicts.js";
import { declaredBy } from "../reading/described.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { factsOfKind } from "../reading/reading-parts.js";
import type { Scenario, Verdict } from "../scenario.js";

/** That an adapter says what it looked at. */
export const observationScenarios: readonly Scenario[] = [
  {
    key: "observation/covers",
    title: "observations cover what was read",
    promise:
      "Observations name only declared capabilities, and every contribution lies in one that names its type, outside its gaps.",
    requires: "observation records in the fixture",
    run: judgeObservations,
  },
];

async function judgeObservations({ create }: ConformanceHarness): Promise<Verdict> {
  const adapter = await openAdapter(create);
  const [declared, reading] = [await declaredBy(adapter), await readAll(adapter)];
  const observations = factsOfKind(reading, "observation");
  if (observations.length === 0) return skipped("the fixture yields no observations");
  const venues = new Map(factsOfKind(reading, "conversation").map(({ id, venue }) => [id, venue]));
  const undeclared = new Set(observations.flatMap(({ kinds }) => kinds).filter((kind) => !declared.has(kind)));
  const outside = factsOfKind(reading, "contribution").filter((contribution) => {
    const venue = contribution.venue ?? venues.get(contribution.conversation ?? "");
    return !observations.some((observation) => covers(observation, contribution, venue));
  });
  return failedBy(
    [
      ...[...undeclared].map((kind) => `${kind} is looked at and not declared`),
      ...outside.map(({ id }) => `contribution ${id} lies in no observation of its type, venue and time`),
    ],
    "Widen the observation to what was really looked at; its end does not belong to it.",
  );
}

/** A contribution whose venue is not known can lie in any. */
function covers(
  { kinds, venue: observed, from, until, gaps = [] }: FactRecord<"observation">,
  { type, at }: FactRecord<"contribution">,
  venue: string | undefined,
): boolean {
  if (!kinds.includes(capabilityOfType[type])) return false;
  if (observed !== undefined && venue !== undefined && observed !== venue) return false;
  return isWithin(at, from, until) && !gaps.some((gap) => isWithin(at, gap.from, gap.until));
}

function isWithin(at: string, from: string, until: string): boolean {
  const [instant, begin, end] = [at, from, until].map((text) => parseInstant(text).unwrapOr(Number.NaN));
  return instant !== undefined && begin !== undefined && end !== undefined && begin <= instant && instant < end;
}
