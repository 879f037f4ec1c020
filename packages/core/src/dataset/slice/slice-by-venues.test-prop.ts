import fc from "fast-check";
import { expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import type { CommunityDataset, DatasetVenue } from "../community-dataset.js";
import { mergeDatasets } from "../merge/merge-datasets.js";
import { PersonGroups } from "../people/person-groups.js";
import { placed, placedCapabilities, placedRecords } from "../small-places.test-support.js";
import { mirrored } from "../small-world.test-support.js";
import { type TextList, textAt } from "../texts/text-list.js";
import { sliceByVenues } from "./slice-by-venues.js";

const seed = 20260113;
const chosen = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]);

function venuesAt({ venues }: CommunityDataset, places: readonly number[]): readonly DatasetVenue[] {
  return venues.filter((_, place) => places.includes(place));
}

const twoSources = fc
  .tuple(placedRecords, placedRecords)
  .map(([forum, chat]) => mergeDatasets([placed("forum", forum), placed("chat", chat)], { as: "join" }).dataset);

it("of all venues is the dataset", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        placedRecords.map((records) => placed("forum", records)),
        twoSources,
      ),
      (dataset) => {
        expect(sliceByVenues(dataset, dataset.venues)).toBe(dataset);
      },
    ),
    { seed, numRuns: 100 },
  );
});

it("of a slice is the slice of what both have", () => {
  fc.assert(
    fc.property(twoSources, chosen, chosen, (dataset, first, second) => {
      const both = venuesAt(
        dataset,
        first.filter((place) => second.includes(place)),
      );
      expect(sliceByVenues(sliceByVenues(dataset, venuesAt(dataset, first)), both)).toEqual(
        sliceByVenues(dataset, both),
      );
    }),
    { seed, numRuns: 200 },
  );
});

it("is what its records alone would have given", () => {
  fc.assert(
    fc.property(placedRecords, fc.subarray(["v0", "v1", "v2", ""], { minLength: 1 }), (records, ids) => {
      const dataset = placed("forum", records);
      const venues = dataset.venues.filter(({ id }) => ids.includes(id));
      fc.pre(venues.length > 0 && venues.length < dataset.venues.length);
      const slice = sliceByVenues(dataset, venues);
      // Duties elsewhere that come along are beside the law: the case tests look at them.
      const duty = slice.facts.duty.filter(({ venue }) => venue === undefined || ids.includes(venue));
      expect({ ...slice, facts: { ...slice.facts, duty } }).toEqual(alone(dataset, records, ids));
    }),
    { seed, numRuns: 500 },
  );
});

/** The dataset of the records of some venues, chosen one by one: the rules, written a second time. */
function alone(dataset: CommunityDataset, records: readonly FactRecord[], ids: readonly string[]): CommunityDataset {
  const contributions = idsIn(dataset, dataset.contributions, ids);
  const conversations = idsIn(dataset, dataset.conversations, ids);
  const isHere = (record: FactRecord): boolean => {
    switch (record.kind) {
      case "contribution":
        return contributions.has(record.id);
      case "conversation":
        return conversations.has(record.id);
      case "reactionTotal":
        return contributions.has(record.on);
      case "venue":
        return ids.includes(record.id);
      case "duty":
      case "observation":
        return record.venue === undefined || ids.includes(record.venue);
      case "gathering":
        return record.venue !== undefined && ids.includes(record.venue);
      case "aggregate":
        return record.venue === undefined ? conversations.has(record.conversation ?? "") : ids.includes(record.venue);
      default:
        return record.kind === "organisation" || record.kind === "identityLink";
    }
  };
  const here = records.filter(isHere);
  const groups = new PersonGroups();
  for (const [first, second] of dataset.identity.links) groups.join(first, second);
  const nameOf = (id: string): string => groups.nameOf(mirrored({ source: "forum", id }));
  const present = new Set(here.flatMap(peopleIn).map(nameOf));
  const along = records.flatMap((record): readonly FactRecord[] => {
    if (record.kind === "member" && present.has(nameOf(record.id))) return [{ ...record, membership: "seen" }];
    return record.kind === "absence" && present.has(nameOf(record.person)) ? [record] : [];
  });
  const hidden = new Set<string>(["memberList", "timeEntries", "interviews"]);
  for (const record of records) {
    if (record.kind === "gathering" && record.venue === undefined) hidden.add("gatherings");
    if (record.kind === "aggregate" && record.venue === undefined && record.conversation === undefined)
      hidden.add("aggregates");
  }
  const shown = placedCapabilities.filter((one) => !hidden.has(one));
  return placed("forum", [...here.flatMap((record) => asSeen(record, ids, hidden)), ...along], shown);
}

/** The ids of what is in the venues. */
function idsIn(
  { venues }: CommunityDataset,
  things: { readonly ids?: TextList; readonly venue: Int32Array },
  ids: readonly string[],
): ReadonlySet<string> {
  const { ids: texts } = things;
  const rows = [...things.venue.keys()].filter((row) => ids.includes(venues[things.venue[row] ?? -1]?.id ?? "?"));
  return new Set(texts === undefined ? [] : rows.map((row) => textAt(texts, row)));
}

function peopleIn(record: FactRecord): readonly string[] {
  if (record.kind === "contribution") return [record.author, record.accepted?.by].filter((id) => id !== undefined);
  if (record.kind === "duty") return record.backup === undefined ? [record.holder] : [record.holder, record.backup];
  return record.kind === "gathering" ? [...(record.organisers ?? []), ...(record.attendees ?? [])] : [];
}

/** A record without other venues and without kinds that speak of the whole source. */
function asSeen(record: FactRecord, ids: readonly string[], hidden: ReadonlySet<string>): readonly FactRecord[] {
  if (record.kind === "contribution" && !ids.includes(record.venue ?? "")) {
    const { venue: _, ...rest } = record;
    return [rest];
  }
  if (record.kind !== "observation") return [record];
  const kinds = record.kinds.filter((kind) => !hidden.has(kind));
  return kinds.length === 0 ? [] : [{ ...record, kinds }];
}
