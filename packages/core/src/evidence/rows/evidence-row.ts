import type { LeftOutBecause } from "../../activity/row-observer.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { textAt } from "../../dataset/texts/text-list.js";
import { contributionTypes } from "../../model/contribution-type.js";
import { formatInstant, type Instant } from "../../model/instant.js";
import type { EvidenceRole } from "../evidence-role.js";
import type { EvidenceRow } from "../figure-evidence.js";

/** What is said of a row besides what it is. */
export interface RowFacts {
  readonly as?: EvidenceRole;
  readonly leftOut?: LeftOutBecause;
  /** Index of the person, or -1. */
  readonly by?: number;
  readonly followedAt?: Instant;
  readonly label?: string;
  readonly amount?: number;
}

/** A contribution as a row of evidence. */
export function evidenceRow(dataset: CommunityDataset, row: number, facts: RowFacts): EvidenceRow {
  const { contributions, conversations, people, venues } = dataset;
  const venue = venues[contributions.venue[row] ?? -1];
  const person = people.pseudonyms[contributions.author[row] ?? -1];
  const conversation = contributions.conversation[row] ?? -1;
  return {
    kind: contributionTypes[contributions.type[row] ?? 0] ?? "opening",
    at: formatInstant(contributions.at[row] ?? 0),
    source: venue?.source ?? "",
    ...(contributions.ids === undefined ? {} : { id: textAt(contributions.ids, row) }),
    ...(conversation < 0 ? {} : { conversation: textAt(conversations.ids, conversation) }),
    ...(venue === undefined || venue.id === "" ? {} : { venue: venue.id }),
    ...(person === undefined ? {} : { person }),
    ...told(dataset, facts),
  };
}

/** Somebody as a row of evidence: for what is true of a person, and no single contribution. */
export function personRow(dataset: CommunityDataset, person: number, facts: RowFacts): EvidenceRow {
  return {
    kind: "person",
    source: "",
    person: dataset.people.pseudonyms[person] ?? "",
    ...told(dataset, facts),
  };
}

function told(
  { people }: CommunityDataset,
  { as, leftOut, by = -1, followedAt, label, amount }: RowFacts,
): Partial<EvidenceRow> {
  const responder = people.pseudonyms[by];
  return {
    ...(responder === undefined ? {} : { by: responder }),
    ...(followedAt === undefined ? {} : { followedAt: formatInstant(followedAt) }),
    ...(label === undefined ? {} : { label }),
    ...(amount === undefined ? {} : { amount }),
    ...(as === undefined ? {} : { as }),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}
