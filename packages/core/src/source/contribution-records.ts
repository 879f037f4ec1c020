import type { ContributionColumns, TextColumn } from "../dataset/contributions/contribution-columns.js";
import { contributionTypes } from "../model/contribution-type.js";
import { formatInstant, isInstant } from "../model/instant.js";
import { moderationActs } from "../model/moderation-act.js";
import type { FactRecord } from "./records.js";

/**
 * The contribution records that a batch of columns stands for, in its order; instants in UTC with milliseconds.
 *
 * @throws RangeError if the columns are not well-formed: an array shorter than `length`, a code that does not exist, a
 * text outside its bytes or not UTF-8, a row without an id, a time that is not a whole number of milliseconds.
 * @example
 * contributionRecords(contributionColumns([{ kind: "contribution", id: "1", type: "reply", at: "2026-11-21T09:00:00Z" }])) // => [{ kind: "contribution", id: "1", type: "reply", at: "2026-11-21T09:00:00.000Z" }]
 */
export function contributionRecords(columns: ContributionColumns): FactRecord<"contribution">[] {
  const textOf = textReader();
  const records: FactRecord<"contribution">[] = [];
  for (let row = 0; row < columns.length; row++) {
    const id = textOf(columns.id, row, "id");
    if (id === undefined) throw refusal(row, "id", "a text that is not empty");
    const author = textOf(columns.author, row, "author");
    const conversation = textOf(columns.conversation, row, "conversation");
    const venue = textOf(columns.venue, row, "venue");
    const target = textOf(columns.target, row, "target");
    const act = actOf(columns, row);
    const version = numberOf(columns.version, row, "version");
    const observedAt = numberOf(columns.observedAt, row, "observedAt");
    records.push({
      kind: "contribution",
      id,
      type: entry(contributionTypes, entry(columns.type, row, row, "type"), row, "type"),
      at: instantText(entry(columns.at, row, row, "at"), row, "at"),
      ...(author !== undefined && { author }),
      ...(conversation !== undefined && { conversation }),
      ...(venue !== undefined && { venue }),
      ...(target !== undefined && { target }),
      ...(isAccepted(columns, row) && { accepted: {} }),
      ...(act !== undefined && { act }),
      ...(version !== undefined && { version }),
      ...(observedAt !== undefined && { observedAt: instantText(observedAt, row, "observedAt") }),
    });
  }
  return records;
}

type TextReader = (column: TextColumn | undefined, row: number, field: string) => string | undefined;

function textReader(): TextReader {
  // An id may begin with a byte order mark; without `ignoreBOM` the decoder would drop it.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (column, row, field) => {
    if (column === undefined) return undefined;
    const start = entry(column.starts, row, row, field);
    const end = entry(column.ends, row, row, field);
    if (start > end || end > column.bytes.length) throw refusal(row, field, "a place inside the bytes");
    if (start === end) return undefined;
    try {
      return decoder.decode(column.bytes.subarray(start, end));
    } catch {
      throw refusal(row, field, "UTF-8");
    }
  };
}

function actOf({ act }: ContributionColumns, row: number): FactRecord<"contribution">["act"] {
  const code = act === undefined ? 0 : entry(act, row, row, "act");
  return code === 0 ? undefined : entry(moderationActs, code - 1, row, "act");
}

function isAccepted({ accepted }: ContributionColumns, row: number): boolean {
  const flag = accepted === undefined ? 0 : entry(accepted, row, row, "accepted");
  if (flag > 1) throw refusal(row, "accepted", "0 or 1");
  return flag === 1;
}

function numberOf(column: Float64Array | undefined, row: number, field: string): number | undefined {
  const value = column === undefined ? Number.NaN : entry(column, row, row, field);
  return Number.isNaN(value) ? undefined : value;
}

function entry<T>(list: ArrayLike<T>, index: number, row: number, field: string): T {
  const value = list[index];
  if (value === undefined) throw refusal(row, field, `a position below ${list.length}`);
  return value;
}

function instantText(instant: number, row: number, field: string): string {
  if (!isInstant(instant)) throw refusal(row, field, "a whole number of milliseconds of the years 0 to 9999");
  return formatInstant(instant);
}

function refusal(row: number, field: string, allowed: string): RangeError {
  return new RangeError(`Row ${row} of the columns has no readable ${field}: allowed is ${allowed}.`);
}
