import type { CommunityDataset } from "../dataset/community-dataset.js";
import { CommunityDatasetBuilder } from "../dataset/dataset-builder.js";
import { mergeDatasets } from "../dataset/merge/merge-datasets.js";
import { forgetPerson } from "../dataset/people/forget-person.js";
import type { KeptDataset } from "./kept-dataset.js";
import { readDataset } from "./read-dataset.js";
import type { FactRecord } from "./records.js";
import { type WriteDatasetOptions, writeDataset } from "./write-dataset.js";

/** What comes of a dataset that is written and read back. */
export async function keptAndRead(dataset: CommunityDataset, options?: WriteDatasetOptions): Promise<KeptDataset> {
  return (await readDataset(writeDataset(dataset, options)._unsafeUnwrap()))._unsafeUnwrap();
}

const pseudonyms: ReadonlyMap<string, string> = new Map([
  ["12", "3f9a1c5e7b2d8046"],
  ["99", "a07c44d19be0f253"],
  ["U7", "b81e6f02c49d7a35"],
  ["U8", "d2560b9ae713c8f4"],
]);

function built(source: string, records: readonly FactRecord[]): CommunityDataset {
  const builder = new CommunityDatasetBuilder({ source, capabilities: ["openings", "replies", "authors"] });
  for (const record of records) builder.addFact(record);
  if (source === "forum") builder.addRemoval("contribution", "3", {});
  const names = builder.people().map(({ id }) => pseudonyms.get(id) ?? id);
  return builder.finish({ keepIds: true, pseudonyms: names }).dataset;
}

const forum = built("forum", [
  { kind: "venue", id: "general", name: "General", style: "threaded" },
  { kind: "member", id: "12", joinedAt: "2026-01-02T08:00:00Z" },
  { kind: "identityLink", person: "12", same: "U7", sameSource: "chat" },
  { kind: "conversation", id: "t1", venue: "general", tags: ["restoration"] },
  { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "12", conversation: "t1" },
  {
    kind: "contribution",
    id: "2",
    type: "reply",
    at: "2026-01-05T10:30:00+01:00",
    author: "99",
    target: "1",
    accepted: { at: "2026-01-05T11:00:00Z", by: "12" },
    version: 2,
  },
]);
const chat = built("chat", [
  { kind: "contribution", id: "a", type: "opening", at: "2026-01-06T09:00:00Z", author: "U7", venue: "help" },
  {
    kind: "contribution",
    id: "b",
    type: "reply",
    at: "2026-01-06T09:05:00Z",
    author: "U8",
    venue: "help",
    target: "z",
  },
]);

/**
 * Two sources: a person with an account in both, somebody who is forgotten, a venue without a record, a reply to what
 * was not read, something that was taken back.
 */
export const twoSources: CommunityDataset = forgetPerson(
  mergeDatasets([forum, chat], { as: "join" }).dataset,
  "a07c44d19be0f253",
);
