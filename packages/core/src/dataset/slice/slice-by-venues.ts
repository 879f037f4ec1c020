import { buildPeople } from "../assembly/build-people.js";
import { buildSpans } from "../assembly/build-spans.js";
import type { CommunityDataset } from "../community-dataset.js";
import { type FactLists, factListsOf, factsByKind, factsOfKind } from "../facts/facts-by-kind.js";
import { changedInOrder } from "../facts/pack-facts.js";
import { stillNamed } from "../people/still-named.js";
import { SourceMarks } from "../source-marks.js";
import { chosenPart, type VenueKey } from "./chosen-part.js";
import { type CutSource, cutSource } from "./cut-source.js";
import { pickContributions } from "./pick-contributions.js";
import { pickConversations } from "./pick-conversations.js";

/**
 * The part of a dataset that belongs to some of its venues: one local community of a federation, one category of a
 * forum. It is the dataset that these venues alone would have given, and every figure can be taken of it.
 *
 * Of a source of which all venues are chosen everything stays. Of one of which none is nothing stays, also not what it
 * says of people of the others: where a source lists the duties of everybody, choose its venue too. Of one that is cut:
 *
 * - contributions, conversations, reaction totals, gatherings and aggregates stay where their venue is chosen. A target
 *   beyond the border is one that was not read. What a contribution says of a venue that is not chosen is left out.
 * - people stay who contributed or accepted an answer there, or whom a fact names that stays; members and absences with
 *   them. Whether anybody else belongs there cannot be told, so there is no member list any more, and members are `seen`.
 * - duties stay that are held there, or of no venue and so everywhere. Whoever is there and holds a duty at another
 *   venue keeps it, because they are no mere member; such a duty names a venue that the slice does not have.
 * - what speaks of the source as a whole goes, and with it the capability: time entries, interviews, gatherings and
 *   aggregates without a venue. Organisations and stakeholder groups stay, because others name them.
 * - a source that does not say when it looked is taken as seen from the slice's first contribution to its last, as
 *   ever: a venue may not have been there before.
 * - removals go: where the things were, nobody knows any more.
 *
 * Who is who, and who must not appear, stays whole. A slice is for looking: what changed later is added to the whole.
 *
 * @param chosen - Venues of the dataset; those within another (`parent`) are chosen by themselves.
 * @throws RangeError if a venue is not in the dataset, or the dataset was built without ids.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 *   { kind: "contribution", id: "2", type: "opening", at: "2026-01-06T09:00:00Z", author: "bob", venue: "south" },
 * ]);
 * const south = dataset.venues.filter(({ id }) => id === "south");
 * sliceByVenues(dataset, south).people.pseudonyms // => ["bob"]
 */
export function sliceByVenues(dataset: CommunityDataset, chosen: readonly VenueKey[]): CommunityDataset {
  if (dataset.contributions.ids === undefined)
    throw new RangeError("A slice is of a dataset with ids, got one without.");
  const part = chosenPart(dataset, chosen);
  const isChosen = (_: unknown, venue: number): boolean => (part.venueIndex[venue] ?? -1) >= 0;
  if (dataset.venues.every(isChosen)) return dataset;
  const lists = factListsOf(dataset);
  const cut = dataset.sources.flatMap((source) => cutSource(dataset, lists, source, part) ?? []);
  const sources = cut.map(({ source }) => source);
  const facts = factsLeft(lists, cut);
  const named = stillNamed(dataset, facts, (row) => (part.rowIndex[row] ?? -1) >= 0);
  const names = dataset.people.pseudonyms.map((name, person) => (named[person] === 1 ? name : undefined));
  const { people, indexOf: personIndex } = buildPeople(names, factsOfKind(facts, "member"));
  const contributions = pickContributions(dataset.contributions, {
    ...part,
    personIndex,
    hasReactionTotals: factsOfKind(facts, "reactionTotal").length > 0,
  });
  const venues = dataset.venues.filter(isChosen);
  return {
    sources,
    people,
    venues,
    conversations: pickConversations(dataset.conversations, contributions, part),
    contributions,
    facts: factsByKind(facts),
    spans: buildSpans({ sources, venues, observations: [...factsOfKind(facts, "observation")], contributions }),
    identity: dataset.identity,
    removals: cut.flatMap((one) => one.removals),
  };
}

/** Kinds of which everything stays stay where they are. */
function factsLeft(lists: FactLists, cut: readonly CutSource[]): FactLists {
  const marks = new SourceMarks(cut.map(({ source }) => source));
  const changes = new Map(cut.map(({ source, change }) => [source.source, change]));
  return new Map(
    [...lists].map(([kind, list]) => [kind, changedInOrder(list, marks, (fact) => changes.get(fact.source)?.(fact))]),
  );
}
