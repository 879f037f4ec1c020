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
 * The stretches that were looked at, per venue. Of what a source says when it looked, it is taken at its word in the
 * venues that it speaks of. What it says it can show without saying when it looked is taken as seen from its first
 * contribution to its last: in venues with contributions, and a type of contribution only if there is one,
 * because otherwise nobody can tell "none" from "not in this file". Whose contributions they are does not matter: forgetting somebody must change nothing here.
 */
export function buildSpans(facts: ObservationFacts): readonly ObservedSpan[] {
  const declared = facts.observations.flatMap((observation) => declaredSpans(facts, observation));
  const seen = seenBySource(facts);
  const undeclared = facts.sources.flatMap((source) => undeclaredSpans(facts, source, seen));
  return [...declared, ...undeclared];
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
  { venues, observations }: ObservationFacts,
  { source, capabilities }: DatasetSource,
  { stretches, types, inhabited }: Seen,
): readonly ObservedSpan[] {
  const stretch = stretches.get(source);
  if (stretch === undefined) return [];
  const { from, last } = stretch;
  const span = { from, until: last + 1, complete: false, declared: false, gaps: [] };
  const ofSource = observations.filter((observation) => observation.source === source);
  return [...venues.keys()].flatMap((index): readonly ObservedSpan[] => {
    const venue = venues[index];
    if (venue?.source !== source || inhabited[index] !== 1) return [];
    const here = ofSource.filter((observation) => observation.venue === undefined || observation.venue === venue.id);
    const looked = new Set(here.flatMap(({ kinds }) => kinds));
    const shown = capabilities.filter(
      (one) => !looked.has(one) && (!typeCapabilities.has(one) || types.get(source)?.has(one) === true),
    );
    return shown.length === 0 ? [] : [{ ...span, venue: index, capabilities: new Set(shown) }];
  });
}
