import { contributed, hour, observed } from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { createDataset } from "../dataset/create-dataset.js";
import type { Capability } from "../model/capability.js";
import type { FactRecord } from "../model/fact.js";
import type { LocalCommunity } from "./federation.js";

/** How many openings a place has, and how many of them `answerer` answers an hour later. */
export interface Place {
  readonly venue: string;
  readonly openings: number;
  readonly answered: number;
  readonly answerer?: string;
  readonly subject?: string;
}

/** Openings by as many people of their own, four hours apart from hour 0. */
export function talkAt({ venue, openings, answered, answerer = "ann", subject }: Place): readonly FactRecord[] {
  return Array.from({ length: openings }, (_, index): readonly FactRecord[] => {
    const conversation = `${venue}-${index}`;
    const where = { conversation, venue };
    return [
      ...(subject === undefined
        ? []
        : [{ kind: "conversation" as const, id: conversation, venue, subjects: [subject] }]),
      contributed("opening", `${venue}-asker-${index}`, hour(index * 4), where),
      ...(index < answered ? [contributed("reply", answerer, hour(index * 4 + 1), where)] : []),
    ];
  }).flat();
}

/** A dataset of some places, all of which was looked at for 90 days. */
export function federated(
  records: readonly FactRecord[],
  more: readonly Capability[] = [],
  pseudonyms: "ids" | "numbered" = "ids",
): CommunityDataset {
  const numbered = [observed(-90, 90), ...records].map((record, index) =>
    record.kind === "contribution" ? { ...record, id: `c${index}` } : record,
  );
  const capabilities: readonly Capability[] = ["openings", "replies", "authors", "conversations", "venues", ...more];
  return createDataset(numbered, { capabilities, pseudonyms });
}

/** A part for each venue, of its name. */
export const partsOf = (...venues: readonly string[]): readonly LocalCommunity[] =>
  venues.map((venue) => ({ name: venue, venues: [venue] }));
