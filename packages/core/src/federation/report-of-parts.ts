import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import { type Told, told } from "../continuity/told.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { calendarWindowBefore } from "../model/calendar-window.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant } from "../model/instant.js";
import type { Measurement } from "../model/measurement.js";
import { formatWindow } from "../model/time-window.js";
import { commonSubjects } from "./common-subjects.js";
import { comparedShares, compareShare, figureNamed } from "./compared-share.js";
import { type DrivenPart, driversOfParts, partsWithoutSteering } from "./drivers-of-parts.js";
import type { FederationFinding, FederationReport, PartHealth } from "./federation-report.js";
import { type AssessedPart, assessPart, type PartFrame } from "./part-health.js";
import type { PlacedPart } from "./placed-parts.js";

/** A part with its data; without, where the data have none of its venues. */
export interface PartOfReport extends PlacedPart {
  readonly dataset?: CommunityDataset;
}

const definition = "federation@1";
const notInData: Result<never, Refusal> = insufficientData(definition, "venues-not-in-data", 1, 0);
const notComparable: Result<never, Refusal> = insufficientData(definition, "people-not-comparable", 1, 0);

/** The parts and the whole, side by side; without the whole, people of two parts cannot be told to be one. */
export function reportOfParts(
  parts: readonly PartOfReport[],
  whole: CommunityDataset | undefined,
  frame: PartFrame,
): FederationReport {
  const { asOf, days, timeZone } = frame;
  const window = calendarWindowBefore(asOf, days, timeZone);
  const all = whole === undefined ? undefined : assessPart(whole, frame);
  const assessed = parts.map((part) => ({ part, assessed: part.dataset && assessPart(part.dataset, frame) }));
  const driven = assessed.flatMap(({ part: { name, dataset }, assessed: one }) => {
    const continuity = one?.health.isOk() === true ? one.health.value.continuity : [];
    return dataset === undefined ? [] : [{ name, dataset, continuity }];
  });
  return {
    schema: "federation-report@1",
    asOf: formatInstant(asOf),
    timeZone,
    window: formatWindow(window),
    pseudonyms: whole?.identity.pseudonyms ?? "numbered",
    whole: told(healthOf(all, notComparable)),
    parts: assessed.map(({ part: { name, venues, unseenVenues }, assessed: one }) => ({
      name,
      venues,
      unseenVenues,
      health: told(healthOf(one, notInData)),
    })),
    outside: [],
    shares: comparedShares.map((key) =>
      compareShare(
        key,
        shareOf(key, all, notComparable),
        assessed.map(({ part, assessed: one }) => ({ part: part.name, raw: shareOf(key, one, notInData) })),
      ),
    ),
    subjects: told(commonSubjects(driven, window)),
    withoutSteering: partsWithoutSteering(driven, { asOf, timeZone }),
    findings: told(driversIn(driven, whole, { asOf, timeZone, all: parts.length })),
  };
}

function driversIn(
  driven: readonly DrivenPart[],
  whole: CommunityDataset | undefined,
  options: Parameters<typeof driversOfParts>[1],
): Result<readonly FederationFinding[], Refusal> {
  if (whole === undefined) return notComparable;
  if (driven.length < 2) return insufficientData(definition, "too-few-parts", 2, driven.length);
  return ok(driversOfParts(driven, options));
}

function healthOf(part: AssessedPart | undefined, missing: Result<never, Refusal>): Result<PartHealth, Refusal> {
  return part === undefined ? missing : part.health;
}

function shareOf(key: string, part: AssessedPart | undefined, missing: Result<never, Refusal>): Told<Measurement> {
  return part === undefined ? told(missing) : figureNamed(key, part.figures);
}
