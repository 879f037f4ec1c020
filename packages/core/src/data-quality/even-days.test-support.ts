import type { CommunityDataset } from "../dataset/community-dataset.js";
import { createDataset } from "../dataset/create-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";

type Contributed = FactRecord<"contribution">;

const start = Date.UTC(2026, 0, 1);
/** The moment so many days after 2026-01-01. */
export const dayAt = (days: number): string => formatInstant(start + Math.round(days * 86_400_000));

/** A share of 0–1 that follows no rhythm. */
export function irregular(index: number): number {
  return ((index * index * 7_919 + index * 31) % 1_009) / 1_009;
}

/** A contribution so many days after 2026-01-01. */
export function act(author: string, days: number, more: Partial<Contributed> = {}): Contributed {
  return {
    kind: "contribution",
    id: `${author}/${days}/${more.venue ?? ""}`,
    type: "reply",
    at: dayAt(days),
    author,
    ...more,
  };
}

/** So many days, each with three people at irregular times, so that nothing is the matter. */
export function evenDays(days: number, more: Partial<Contributed> = {}): readonly Contributed[] {
  return Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    ["ann", "bob", "kim"].map((who, index) => act(who, day + 0.35 + ((day * 7 + index * 11) % 29) / 61.7, more)),
  );
}

/** Records in several lists. */
export type Lists = readonly (readonly FactRecord[])[];

/** The records as a dataset. */
export function dataOf(...records: Lists): CommunityDataset {
  return createDataset(records.flat());
}
