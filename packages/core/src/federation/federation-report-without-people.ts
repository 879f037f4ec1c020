import type { Told } from "../continuity/told.js";
import { dutyFindingCodes } from "../health/findings/duty-findings.js";
import { findingWithout } from "../health/sharing/finding-without.js";
import type { FederationFindingCode } from "./federation-codes.js";
import type { FederationFinding, FederationReport, PartHealth } from "./federation-report.js";

/** Whoever steers is declared to: without them nothing is left of the finding. */
const steers: FederationFindingCode = "steers-several-parts";
const ofDuties: ReadonlySet<string> = new Set([...dutyFindingCodes, steers]);

/**
 * The report of a federation without certain people, for those who are to be forgotten: nothing in it names them any more.
 * Every number stays as it was measured, by the rules of `reportWithoutPeople`.
 *
 * @param people - The people as this report calls them.
 * @returns The report itself if it names none of them.
 *
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 *   { kind: "contribution", id: "2", type: "opening", at: "2026-01-06T09:00:00Z", author: "bob", venue: "south" },
 * ]);
 * const parts = ["north", "south"].map((venue) => ({ name: venue, venues: [venue] }));
 * const bank = assessFederation(dataset, { parts }, { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * federationReportWithoutPeople(bank, new Set(["nobody"])) === bank // => true
 */
export function federationReportWithoutPeople(report: FederationReport, people: ReadonlySet<string>): FederationReport {
  if (!namedIn(report).some((name) => people.has(name))) return report;
  const without = (health: Told<PartHealth>): Told<PartHealth> =>
    toldOf(health, (part) => ({
      ...part,
      continuity: part.continuity.flatMap((finding) => findingWithout(finding, people, ofDuties) ?? []),
    }));
  return {
    ...report,
    whole: without(report.whole),
    ...(report.elsewhere === undefined ? {} : { elsewhere: without(report.elsewhere) }),
    parts: report.parts.map((part) => ({ ...part, health: without(part.health) })),
    findings: toldOf(report.findings, (findings: readonly FederationFinding[]) =>
      findings.flatMap((finding) => findingWithout(finding, people, ofDuties) ?? []),
    ),
  };
}

function namedIn({ whole, parts, elsewhere, findings }: FederationReport): readonly string[] {
  const ofHealth = (health: Told<PartHealth>): readonly string[] =>
    health.status === "measured" ? health.value.continuity.flatMap((finding) => finding.people ?? []) : [];
  const between = findings.status === "measured" ? findings.value.flatMap((finding) => finding.people ?? []) : [];
  const ofPlaces = elsewhere === undefined ? [] : ofHealth(elsewhere);
  return [...ofHealth(whole), ...ofPlaces, ...parts.flatMap(({ health }) => ofHealth(health)), ...between];
}

function toldOf<T>(told: Told<T>, change: (value: T) => T): Told<T> {
  return told.status === "measured" ? { ...told, value: change(told.value) } : told;
}
