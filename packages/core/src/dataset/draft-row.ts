import { contributionTypeCode, contributionTypes } from "../model/contribution-type.js";
import type { FactRecord } from "../model/fact.js";
import { instantOf } from "../model/instant.js";
import { moderationActs } from "../model/moderation-act.js";
import type { ContributionColumns, TextColumn } from "./contribution-columns.js";
import type { ContributionStore, DraftContribution } from "./contribution-store.js";
import { type IdTable, notAnId } from "./id-table.js";
import { ageOf } from "./state-order.js";

/** A contribution with nothing in it, to be used again for each that is read: an object per row is slow. */
export function blankRow(): DraftContribution {
  return {
    id: 0,
    type: 0,
    at: 0,
    author: -1,
    conversation: -1,
    venue: -1,
    target: -1,
    accepted: 0,
    acceptedAt: Number.NaN,
    acceptedBy: -1,
    act: 0,
    version: Number.NaN,
    observedAt: Number.NaN,
  };
}

/** Reads a row of columns into `row`; false if it cannot be a contribution. */
export function readColumnsRow(
  store: ContributionStore,
  columns: ContributionColumns,
  index: number,
  row: DraftContribution,
): boolean {
  row.type = columns.type[index] ?? contributionTypes.length;
  // Minus zero becomes zero.
  row.at = (columns.at[index] ?? Number.NaN) + 0;
  row.accepted = columns.accepted?.[index] ?? 0;
  row.acceptedAt = Number.NaN;
  row.acceptedBy = -1;
  row.act = columns.act?.[index] ?? 0;
  row.version = columns.version?.[index] ?? Number.NaN;
  row.observedAt = columns.observedAt?.[index] ?? Number.NaN;
  if (!isPossible(row)) return false;
  row.id = entryAt(store.ids, columns.id, index);
  row.author = entryAt(store.people, columns.author, index);
  row.conversation = entryAt(store.conversations, columns.conversation, index);
  row.venue = entryAt(store.venues, columns.venue, index);
  row.target = entryAt(store.ids, columns.target, index);
  return row.id >= 0 && Math.min(row.author, row.conversation, row.venue, row.target) > notAnId;
}

/** Reads a record into `row`; false if it cannot be a contribution, which only a record that nobody validated can. */
export function readRecord(
  store: ContributionStore,
  record: FactRecord<"contribution">,
  row: DraftContribution,
): boolean {
  const { version, observedAt } = ageOf(record);
  row.type = contributionTypeCode[record.type];
  row.at = instantOf(record.at);
  row.accepted = record.accepted === undefined ? 0 : 1;
  row.acceptedAt = record.accepted?.at === undefined ? Number.NaN : instantOf(record.accepted.at);
  row.act = record.act === undefined ? 0 : moderationActs.indexOf(record.act) + 1;
  row.version = version;
  row.observedAt = observedAt;
  if (!isPossible(row)) return false;
  row.id = store.ids.internText(record.id);
  row.author = entryOf(store.people, record.author);
  row.acceptedBy = entryOf(store.people, record.accepted?.by);
  row.conversation = entryOf(store.conversations, record.conversation);
  row.venue = entryOf(store.venues, record.venue);
  row.target = entryOf(store.ids, record.target);
  return true;
}

function entryAt(table: IdTable, column: TextColumn | undefined, index: number): number {
  if (column === undefined) return -1;
  const start = column.starts[index] ?? 0;
  const end = column.ends[index] ?? 0;
  return end > start ? table.internId(column.bytes, start, end) : -1;
}

function entryOf(table: IdTable, id: string | undefined): number {
  return id === undefined ? -1 : table.internText(id);
}

function isPossible({ type, at, accepted, act, version, observedAt }: DraftContribution): boolean {
  return (
    type < contributionTypes.length &&
    isInstant(at) &&
    accepted <= 1 &&
    act <= moderationActs.length &&
    (act === 0 || type === contributionTypeCode.moderation) &&
    Math.abs(version) !== Number.POSITIVE_INFINITY &&
    (Number.isNaN(observedAt) || isInstant(observedAt))
  );
}

function isInstant(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) <= 8.64e15;
}
