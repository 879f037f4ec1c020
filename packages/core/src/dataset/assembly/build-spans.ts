import type { Capability } from "../../model/capability.js";
import { capabilityOfType, contributionTypes } from "../../model/contribution-type.js";
import { instantOf } from "../../model/instant.js";
import type { Contributions, DatasetSource, DatasetVenue, ObservedSpan, SourcedFact } from "../community-dataset.js";

/** What was looked at, where and when, as sources and records say it. */
export interface ObservationFacts {
  readonly sources: readonly DatasetSource[];
  readonly venues: readonly DatasetVenue[];
  readonly observations: readonly SourcedFact<"observation">[];
  readonly contributions: Contributions;
}

const typeCapabilities: ReadonlySet<Capability> = new Set(Object.values(capabilityOfType));

/**
 * The stretches that were looked at, per venue. Of what a source says when it looked, it is taken at its word in the
 * venues that it speaks of. What it says it can show without saying when it looked is taken as seen from its first
 * contribution to its last: in venues with contributions, and a type of contribution only if there is one,
 * because otherwise nobody can tell "none" from "not in this file". Whose contributions they are does not matter: forgetting somebody must change nothing here.
 */
export function buildSpans(facts: ObservationFacts): readonly ObservedSpan[] {
  const venues = venuesBySource(facts.venues);
  const declared = facts.observations.flatMap((observation) => declaredSpans(venues, observation));
  const seen = seenBySource(facts);
  const looked = capabilitiesLookedAt(facts.observations);
  const undeclared = facts.sources.flatMap((source) => undeclaredSpans(venues, source, seen, looked));
  return [...declared, ...undeclared];
}

/** The venues of each source by their ids, with their indexes, in the order of the dataset. */
type VenuesBySource = ReadonlyMap<string, ReadonlyMap<string, number>>;

function venuesBySource(venues: readonly DatasetVenue[]): VenuesBySource {
  const bySource = new Map<string, Map<string, number>>();
  venues.forEach(({ source, id }, index) => {
    const ofSource = bySource.get(source);
    if (ofSource === undefined) bySource.set(source, new Map([[id, index]]));
    else ofSource.set(id, index);
  });
  return bySource;
}

function declaredSpans(
  venues: VenuesBySource,
  { source, venue, kinds, from, until, complete, gaps = [] }: SourcedFact<"observation">,
): readonly ObservedSpan[] {
  const ofSource = venues.get(source) ?? new Map<string, number>();
  const named = venue === undefined ? undefined : ofSource.get(venue);
  const chosen = venue === undefined ? [...ofSource.values()] : named === undefined ? [] : [named];
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

/** What each source says that it looked at, by venue; under no venue what it looked at in all of them. */
type LookedAt = ReadonlyMap<string, ReadonlyMap<string | undefined, ReadonlySet<Capability>>>;

function capabilitiesLookedAt(observations: readonly SourcedFact<"observation">[]): LookedAt {
  const bySource = new Map<string, Map<string | undefined, Set<Capability>>>();
  for (const { source, venue, kinds } of observations) {
    const ofSource = bySource.get(source) ?? new Map<string | undefined, Set<Capability>>();
    bySource.set(source, ofSource);
    const known = ofSource.get(venue) ?? new Set<Capability>();
    ofSource.set(venue, known);
    for (const kind of kinds) known.add(kind);
  }
  return bySource;
}

/** What contributions show without anybody saying so. */
interface Seen {
  /** When the first and the last contribution of each source were. */
  readonly stretches: ReadonlyMap<string, { from: number; last: number }>;
  /** The types of contribution that each source has, as capabilities. */
  readonly types: ReadonlyMap<string, ReadonlySet<Capability>>;
  /** 1 for each venue with contributions. */
  readonly inhabited: Uint8Array;
}

function seenBySource({ sources, venues, contributions }: ObservationFacts): Seen {
  const position = new Map(sources.map(({ source }, index) => [source, index]));
  const sourceOf = Int32Array.from(venues, ({ source }) => position.get(source) ?? 0);
  const from = new Float64Array(sources.length).fill(Number.NaN);
  const last = new Float64Array(sources.length);
  const count = contributionTypes.length;
  const types = new Uint8Array(sources.length * count);
  const inhabited = new Uint8Array(venues.length);
  for (let row = 0; row < contributions.length; row++) {
    const venue = contributions.venue[row] ?? 0;
    const source = sourceOf[venue] ?? 0;
    const at = contributions.at[row] ?? 0;
    if (Number.isNaN(from[source] ?? 0)) from[source] = at;
    last[source] = at;
    types[source * count + (contributions.type[row] ?? 0)] = 1;
    inhabited[venue] = 1;
  }
  const known = sources.flatMap(({ source }, index) => (Number.isNaN(from[index]) ? [] : [{ source, index }]));
  return {
    stretches: new Map(known.map(({ source, index }) => [source, { from: from[index] ?? 0, last: last[index] ?? 0 }])),
    types: new Map(
      known.map(({ source, index }) => {
        const occurring = contributionTypes.filter((_, type) => types[index * count + type] === 1);
        return [source, new Set(occurring.map((type) => capabilityOfType[type]))];
      }),
    ),
    inhabited,
  };
}

function undeclaredSpans(
  venues: VenuesBySource,
  { source, capabilities }: DatasetSource,
  { stretches, types, inhabited }: Seen,
  lookedAt: LookedAt,
): readonly ObservedSpan[] {
  const stretch = stretches.get(source);
  if (stretch === undefined) return [];
  const { from, last } = stretch;
  const span = { from, until: last + 1, complete: false, declared: false, gaps: [] };
  const looked = lookedAt.get(source);
  const everywhere = looked?.get(undefined);
  const shown = capabilities.filter(
    (one) => everywhere?.has(one) !== true && (!typeCapabilities.has(one) || types.get(source)?.has(one) === true),
  );
  return [...(venues.get(source) ?? [])].flatMap(([id, index]): readonly ObservedSpan[] => {
    if (inhabited[index] !== 1) return [];
    const here = looked?.get(id);
    const left = shown.filter((one) => here?.has(one) !== true);
    return left.length === 0 ? [] : [{ ...span, venue: index, capabilities: new Set(left) }];
  });
}
