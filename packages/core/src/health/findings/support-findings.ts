import { venuesOfOwnActs } from "../../activity/observation/own-acts.js";
import { heldDuties } from "../../activity/sides/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import type { Instant } from "../../model/instant.js";
import { dayMilliseconds, type TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { Finding, Severity } from "../assessment/finding.js";
import { contractHorizonDays } from "./duty-findings.js";

/**
 * The one thing on which a community hangs as a whole, where that is declared: one organisation or department behind all
 * duties (S39, S13), one end to all contracts (S47), one venue in which everything happens (S12). Volunteers are bound to
 * the community and are behind no organisation. Where a duty does not name its organisation, department or end,
 * nothing is said of all: it may be another.
 */
export function supportFindings(dataset: CommunityDataset, window: TimeWindow, timeZone: TimeZone): readonly Finding[] {
  const bound = heldDuties(dataset, window.until, timeZone).filter(({ engagement }) => engagement !== "volunteer");
  const organisations = new Set(bound.map(({ organisation }) => organisation));
  const departments = new Set(bound.map(({ organisation, department }) => JSON.stringify([organisation, department])));
  const isNamed = {
    organisation: bound.every(({ organisation }) => organisation !== undefined),
    department: bound.every(({ department }) => department !== undefined),
  };
  const holders = new Set(bound.map(({ holder }) => holder)).size;
  return [
    ...(isNamed.organisation && organisations.size === 1 ? [finding("one-sponsor", {}, "notice", "S39")] : []),
    // Of one holder alone it goes without saying.
    ...(isNamed.department && departments.size === 1 && holders > 1
      ? [finding("one-department", { people: holders }, "notice", "S13")]
      : []),
    ...allContractsEnd(bound, window.until, timeZone, holders),
    ...oneVenue(dataset, window),
  ];
}

function allContractsEnd(
  bound: ReturnType<typeof heldDuties>,
  asOf: Instant,
  timeZone: TimeZone,
  holders: number,
): readonly Finding[] {
  const ends = bound.flatMap(({ contractUntil }) => contractUntil ?? []).sort();
  const last = ends.at(-1);
  if (holders < 2 || last === undefined || ends.length < bound.length) return [];
  const days = Math.floor((startOfDate(last, timeZone) - asOf) / dayMilliseconds);
  if (endOfDate(last, timeZone) <= asOf || days > contractHorizonDays) return [];
  return [finding("all-contracts-end", { people: holders, date: last }, "serious", "S47")];
}

/**
 * Only where a source says which venues there are: else nobody knows whether one was meant. What single people did of their own
 * is at no place of the community.
 */
function oneVenue(dataset: CommunityDataset, window: TimeWindow): readonly Finding[] {
  const { contributions, facts } = dataset;
  if (facts.venue.length === 0) return [];
  const { start, end } = windowRows(dataset, window);
  const isOwn = venuesOfOwnActs(dataset);
  const used = new Set(contributions.venue.subarray(start, end));
  const places = [...used].filter((venue) => isOwn[venue] !== true);
  return places.length === 1 ? [finding("one-venue", {}, "notice", "S12")] : [];
}

function finding(code: string, params: Finding["params"], severity: Severity, key: string): Finding {
  return { code, params, severity, pillar: "continuityRisk", key };
}
