import { contributionTypeCode, contributionTypes } from "../../model/contribution-type.js";
import type { FactRecord } from "../../model/fact.js";
import { instantOf, isInstant } from "../../model/instant.js";
import { moderationActs } from "../../model/moderation-act.js";
import { ageOf } from "../states/state-order.js";
import { notAnId } from "../texts/id-table.js";
import type { ContributionColumns, TextColumn } from "./contribution-columns.js";
import type { DraftContribution } from "./contribution-store.js";

/** What gives ids numbers; none where bytes are no id. */
export interface IdNumbers {
  internId(bytes: Uint8Array, start: number, end: number): number;
  internText(text: string): number;
}

/** What gives the ids of a contribution numbers, by what they are ids of. */
export interface ContributionNumbers {
  readonly ids: IdNumbers;
  readonly people: IdNumbers;
  readonly conversations: IdNumbers;
  readonly venues: IdNumbers;
}

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
  numbers: ContributionNumbers,
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
  row.id = entryAt(numbers.ids, columns.id, index);
  row.author = entryAt(numbers.people, columns.author, index);
  row.conversation = entryAt(numbers.conversations, columns.conversation, index);
  row.venue = entryAt(numbers.venues, columns.venue, index);
  row.target = entryAt(numbers.ids, columns.target, index);
  return row.id >= 0 && Math.min(row.author, row.conversation, row.venue, row.target) > notAnId;
}

/** Reads a record into `row`; false if it cannot be a contribution, which only a record that nobody validated can. */
export function readRecord(
  numbers: ContributionNumbers,
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
  row.id = numbers.ids.internText(record.id);
  row.author = entryOf(numbers.people, record.author);
  row.acceptedBy = entryOf(numbers.people, record.accepted?.by);
  row.conversation = entryOf(numbers.conversations, record.conversation);
  row.venue = entryOf(numbers.venues, record.venue);
  row.target = entryOf(numbers.ids, record.target);
  return true;
}

/** The number of the id at an index of a column: -1 if there is none, `notAnId` if it cannot be one. */
export function entryAt(table: IdNumbers, column: TextColumn | undefined, index: number): number {
  if (column === undefined) return -1;
  const start = column.starts[index] ?? 0;
  const end = column.ends[index] ?? 0;
  return end > start ? table.internId(column.bytes, start, end) : -1;
}

function entryOf(table: IdNumbers, id: string | undefined): number {
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
