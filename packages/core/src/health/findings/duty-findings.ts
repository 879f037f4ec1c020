import { type HeldDuty, heldDuties, isHeldAtPlaceOf, placeOfDuty } from "../../activity/sides/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import { dutyKinds } from "../../model/duty-kind.js";
import type { Instant } from "../../model/instant.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { lifeCycleStage } from "../../viability/life-cycle-stage.js";
import type { Finding } from "../assessment/finding.js";

/** A contract that ends within so many days is a continuity date that somebody has to act on. */
export const contractHorizonDays = 365;

/** The codes of findings that say something of one person's duty or hours, and of nobody else. */
export const dutyFindingCodes: ReadonlySet<string> = new Set([
  "no-backup",
  "contract-ends",
  "delegated-without-guide",
  "duty-without-expertise",
  "duty-without-affinity",
  "overlapping-duties",
  "load-above-capacity",
  "absence-ahead",
  "budget-on-one-person",
]);

/**
 * What the duties say by themselves, whether or not the source can show the work: a duty with one holder and nobody
 * behind them, a contract that ends, work delegated without a guide (S12, S22, S47). `basis` says whether a duty was
 * declared or is a role on the platform. Work without a guide is serious while the stage of the life cycle is inception. A duty that is limited to a venue stands by itself there.
 *
 * @param timeZone - The zone in which the days of duties are cut.
 */
export function dutyFindings(dataset: CommunityDataset, asOf: Instant, timeZone: TimeZone): readonly Finding[] {
  const held = heldDuties(dataset, asOf, timeZone);
  return [
    ...withoutBackup(held),
    ...held.flatMap((duty) => contractEnds(duty, asOf, timeZone)),
    ...withoutGuides(dataset, held, asOf, timeZone),
  ];
}

function withoutBackup(held: readonly HeldDuty[]): readonly Finding[] {
  const places = [...new Set(held.map(placeOfDuty))];
  const found = dutyKinds.flatMap((duty) =>
    places.flatMap((place): readonly Finding[] => {
      const ofDuty = held.filter((one) => one.duty === duty);
      const here = ofDuty.filter((one) => placeOfDuty(one) === place);
      const holders = ofDuty.filter((one) => here.some((other) => isHeldAtPlaceOf(one, other)));
      const [only] = here;
      if (only === undefined || new Set(holders.map(({ holder }) => holder)).size > 1) return [];
      if (holders.some(({ backup }) => backup !== undefined)) return [];
      const params = { duty, basis: basisOf(only), ...(only.venue === undefined ? {} : { venue: only.venue }) };
      return [
        { code: "no-backup", params, people: [only.holder], severity: "serious", pillar: "continuityRisk", key: "S12" },
      ];
    }),
  );
  return toldOnce(found);
}

/** What one source shows of a duty and another declares is one duty. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const nameOf = ({ params, people }: Finding): string => JSON.stringify([params["duty"], params["venue"], people]);
  const first = new Map(findings.toReversed().map((finding) => [nameOf(finding), finding]));
  return findings.filter((finding) => first.get(nameOf(finding)) === finding);
}

function contractEnds(held: HeldDuty, asOf: Instant, timeZone: TimeZone): readonly Finding[] {
  const { duty, holder, contractUntil, engagement = "hired" } = held;
  if (contractUntil === undefined) return [];
  const days = Math.floor((startOfDate(contractUntil, timeZone) - asOf) / dayMilliseconds);
  if (endOfDate(contractUntil, timeZone) <= asOf || days > contractHorizonDays) return [];
  const params = { duty, basis: basisOf(held), date: contractUntil, days: Math.max(0, days), engagement };
  const severity = days <= 90 ? "serious" : "notice";
  return [{ code: "contract-ends", params, people: [holder], severity, pillar: "continuityRisk", key: "S47" }];
}

/** At first operations belong where the strategy is, so that work without a guide weighs more while a community is built up (S22). */
function withoutGuides(
  dataset: CommunityDataset,
  held: readonly HeldDuty[],
  asOf: Instant,
  timeZone: TimeZone,
): readonly Finding[] {
  const alone = held.filter(({ delegated, guide }) => delegated === true && guide === undefined);
  if (alone.length === 0) return [];
  const isBuiltUp = lifeCycleStage(dataset, { asOf, timeZone }).match(
    ({ stage }) => stage !== "inception",
    () => true,
  );
  const severity = isBuiltUp ? "notice" : "serious";
  return alone.map((one) => {
    const params = { duty: one.duty, basis: basisOf(one) };
    const people = [one.holder];
    return { code: "delegated-without-guide", params, people, severity, pillar: "continuityRisk", key: "S22" };
  });
}

function basisOf({ basis = "declared" }: HeldDuty): string {
  return basis;
}
