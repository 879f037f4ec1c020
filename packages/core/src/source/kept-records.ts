import type { CommunityDataset, Contributions, People, SourcedFact } from "../dataset/community-dataset.js";
import { factsOfSource } from "../dataset/facts/facts-by-kind.js";
import { underAccount } from "../dataset/people/person-references.js";
import { textAt } from "../dataset/texts/text-list.js";
import type { Acceptance } from "../model/contribution.js";
import { contributionTypes } from "../model/contribution-type.js";
import { formatInstant } from "../model/instant.js";
import { moderationActs } from "../model/moderation-act.js";
import type { FactRecord, RemovalRecord } from "./records.js";

/** The facts of a source but its contributions, as it would state them of people's own accounts. */
export function* keptFacts(dataset: CommunityDataset, source: string): Generator<FactRecord> {
  for (const fact of factsOfSource(dataset, source)) yield withoutSource(underAccount(fact));
}

/** The contributions of a source, in their order: each with what it says itself, not with what follows from others. */
export function* keptContributions(
  { venues, contributions, people, conversations }: CommunityDataset,
  source: string,
): Generator<FactRecord<"contribution">> {
  const isOfSource = venues.map((venue) => venue.source === source);
  const { ids, stated, provenance, length, at, type, author, venue, accepted, act } = contributions;
  for (let row = 0; row < length; row++) {
    if (isOfSource[venue[row] ?? -1] !== true) continue;
    const conversation = stated?.conversation[row] ?? -1;
    const place = venues[stated?.venue[row] ?? -1];
    const person = people.pseudonyms[author[row] ?? -1];
    const target = targetOf(contributions, row);
    const done = moderationActs[(act[row] ?? 0) - 1];
    yield {
      kind: "contribution",
      id: ids === undefined ? "" : textAt(ids, row),
      type: contributionTypes[type[row] ?? 0] ?? "opening",
      at: formatInstant(at[row] ?? 0),
      ...(person !== undefined && { author: person }),
      ...(conversation >= 0 && { conversation: textAt(conversations.ids, conversation) }),
      ...(place !== undefined && { venue: place.id }),
      ...(target !== undefined && { target }),
      ...(accepted[row] === 1 && { accepted: acceptanceOf(contributions, people, row) }),
      ...(done !== undefined && { act: done }),
      ...provenance?.get(row),
    };
  }
}

/** When and by whom an answer was accepted, as far as that is known. */
function acceptanceOf({ acceptance }: Contributions, people: People, row: number): Acceptance {
  const { at, by } = acceptance?.get(row) ?? {};
  const person = people.pseudonyms[by ?? -1];
  return { ...(at !== undefined && { at: formatInstant(at) }), ...(person !== undefined && { by: person }) };
}

/** What a source took back and has not come back since. */
export function* keptRemovals({ removals }: CommunityDataset, source: string): Generator<RemovalRecord> {
  for (const removal of removals) {
    const { source: of, ...rest } = removal;
    if (of === source) yield { kind: "removal", ...rest };
  }
}

function targetOf({ ids, target, openTargets }: Contributions, row: number): string | undefined {
  const known = target[row] ?? -1;
  return known >= 0 && ids !== undefined ? textAt(ids, known) : openTargets?.get(row);
}

function withoutSource(fact: SourcedFact): FactRecord {
  const { source: _, ...record } = fact;
  // The cast: the rest of a union is not seen as one.
  return record as FactRecord;
}
