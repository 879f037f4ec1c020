import { type HeldDuty, heldDuties } from "../activity/sides/held-duties.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Finding } from "../health/assessment/finding.js";
import type { Instant } from "../model/instant.js";
import type { TimeZone } from "../model/time-zone.js";
import type { FederationFinding } from "./federation-report.js";

/** A part with its data and what hangs on few people in it. */
export interface DrivenPart {
  readonly name: string;
  readonly dataset: CommunityDataset;
  readonly continuity: readonly Finding[];
}

/** Of which moment, and of how many parts: also those that the data do not have. */
interface DriversOptions {
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
  readonly all: number;
}

/**
 * Whoever drives several parts: a single point of failure of each of them (S32). A part is driven by whoever alone holds
 * `steering` for it, as far as it is declared and nobody is named to take over; or by whoever gives more than half of its
 * answers, or the first of them, as the findings of that part say. Parts are in their order, people by the number of their parts.
 *
 * Critical where it is all parts of which there are data, else serious.
 */
export function driversOfParts(
  parts: readonly DrivenPart[],
  { asOf, timeZone, all }: DriversOptions,
): readonly FederationFinding[] {
  return [
    ...severalParts(parts, ({ dataset }) => soleSteerer(dataset, asOf, timeZone)).map((driven) =>
      findingOf("steers-several-parts", driven, { inData: parts.length, all }),
    ),
    ...severalParts(parts, ({ continuity }) => mainAnswerer(continuity)).map((driven) =>
      findingOf("answers-for-several-parts", driven, { inData: parts.length, all }),
    ),
  ];
}

/** The parts for which nobody is declared to steer. */
export function partsWithoutSteering(
  parts: readonly DrivenPart[],
  { asOf, timeZone }: Pick<DriversOptions, "asOf" | "timeZone">,
): readonly string[] {
  return parts.filter(({ dataset }) => steeringOf(dataset, asOf, timeZone).length === 0).map(({ name }) => name);
}

interface Driver {
  readonly person: string;
  readonly parts: readonly string[];
}

/** Who drives two parts or more; most parts first, equals in the order of their first part. */
function severalParts(
  parts: readonly DrivenPart[],
  driverOf: (part: DrivenPart) => string | undefined,
): readonly Driver[] {
  const driven = new Map<string, readonly string[]>();
  for (const part of parts) {
    const person = driverOf(part);
    if (person !== undefined) driven.set(person, [...(driven.get(person) ?? []), part.name]);
  }
  return [...driven]
    .map(([person, names]) => ({ person, parts: names }))
    .filter(({ parts: names }) => names.length >= 2)
    .toSorted((one, other) => other.parts.length - one.parts.length);
}

function soleSteerer(dataset: CommunityDataset, asOf: Instant, timeZone: TimeZone): string | undefined {
  const steering = steeringOf(dataset, asOf, timeZone);
  const [holder, ...others] = new Set(steering.map(({ holder }) => holder));
  return others.length > 0 || steering.some(({ backup }) => backup !== undefined) ? undefined : holder;
}

function steeringOf(dataset: CommunityDataset, asOf: Instant, timeZone: TimeZone): readonly HeldDuty[] {
  return heldDuties(dataset, asOf, timeZone).filter(({ duty }) => duty === "steering");
}

function mainAnswerer(continuity: readonly Finding[]): string | undefined {
  const carried = continuity.find(
    ({ code, params }) =>
      (code === "one-person-carries" && (params["work"] === "first-response" || params["work"] === "reply")) ||
      (code === "duty-on-one-person" && params["duty"] === "answering"),
  );
  return carried?.people?.[0];
}

function findingOf(
  code: "steers-several-parts" | "answers-for-several-parts",
  { person, parts }: Driver,
  of: { readonly inData: number; readonly all: number },
): FederationFinding {
  return {
    code,
    params: { count: parts.length, of: of.all, parts: parts.join(", ") },
    people: [person],
    parts,
    severity: parts.length === of.inData ? "critical" : "serious",
    pillar: "continuityRisk",
    key: "S32",
  };
}
