import type { Capability } from "../model/capability.js";
import { capabilityOfType, contributionTypes } from "../model/contribution-type.js";
import { instantOf } from "../model/instant.js";
import type { Contributions, DatasetSource, DatasetVenue, ObservedSpan, SourcedFact } from "./community-dataset.js";

/** What was looked at, where and when, as sources and records say it. */
export interface ObservationFacts {
  readonly sources: readonly DatasetSource[];
  readonly venues: readonly DatasetVenue[];
  readonly observations: readonly SourcedFact<"observation">[];
  readonly contributions: Contributions;
}

const typeCapabilities: ReadonlySet<Capability> = new Set(Object.values(capabilityOfType));

/**
 * The stretches that were looked at, per venue. What a source says it can show without saying when it looked is taken
 * as seen from its first contribution to its last; a type of contribution only if one of it occurs there, because
 * otherwise nobody can tell "none" from "not in this file".
 */
export function buildSpans(facts: ObservationFacts): readonly ObservedSpan[] {
  const declared = facts.observations.flatMap((observation) => declaredSpans(facts, observation));
  return [...declared, ...facts.sources.flatMap((source) => undeclaredSpans(facts, source))];
}

function declaredSpans({ venues }: ObservationFacts, observation: SourcedFact<"observation">): readonly ObservedSpan[] {
  const { source, venue, kinds, from, until, complete, gaps = [] } = observation;
  const chosen = [...venues.keys()].filter((index) => {
    const candidate = venues[index];
    return candidate?.source === source && (venue === undefined || candidate.id === venue);
  });
  return chosen.map((index) => ({
    venue: index,
    capabilities: new Set(kinds),
    from: instantOf(from),
    until: instantOf(until),
    complete,
    declared: true,
    gaps: gaps.map((gap) => ({ from: instantOf(gap.from), until: instantOf(gap.until) })),
  }));
}

function undeclaredSpans(facts: ObservationFacts, { source, capabilities }: DatasetSource): readonly ObservedSpan[] {
  const { venues, observations, contributions } = facts;
  const looked = new Set(
    observations.filter((observation) => observation.source === source).flatMap(({ kinds }) => kinds),
  );
  const own = Uint8Array.from(venues, (venue) => (venue.source === source ? 1 : 0));
  const seen = new Set<Capability>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const types = new Uint8Array(contributionTypes.length);
  for (let row = 0; row < contributions.length; row++) {
    if (own[contributions.venue[row] ?? -1] !== 1) continue;
    const at = contributions.at[row] ?? 0;
    if (at < first) first = at;
    last = at;
    types[contributions.type[row] ?? 0] = 1;
  }
  contributionTypes.forEach((type, code) => {
    if (types[code] === 1) seen.add(capabilityOfType[type]);
  });
  const shown = capabilities.filter((one) => !looked.has(one) && (!typeCapabilities.has(one) || seen.has(one)));
  if (shown.length === 0 || first > last) return [];
  const span = {
    capabilities: new Set(shown),
    from: first,
    until: last + 1,
    complete: false,
    declared: false,
    gaps: [],
  };
  return [...venues.keys()].filter((index) => own[index] === 1).map((venue) => ({ ...span, venue }));
}
