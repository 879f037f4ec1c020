import type { ContributionColumns, TextColumn } from "../dataset/contributions/contribution-columns.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import { parseInstant } from "../model/instant.js";
import { moderationActs } from "../model/moderation-act.js";
import type { FactRecord } from "./records.js";

type Row = FactRecord<"contribution">;

/**
 * Writes contribution records as one batch of columns. Nothing is lost but the offset in which an instant was written:
 * columns hold moments, so that `contributionRecords` gives them back in UTC.
 *
 * @param records - Any number, also none. Columns that no record needs are left out.
 * @throws RangeError for what columns cannot carry: when and by whom an answer was accepted, an empty id, half of a
 * surrogate pair, or a record that is not valid. Send such a record as a record.
 * @example
 * contributionColumns([{ kind: "contribution", id: "1", type: "reply", at: "2026-11-21T09:00:00Z" }]).type[0] // => 1
 */
export function contributionColumns(records: readonly Row[]): ContributionColumns {
  return {
    kind: "contributionColumns",
    length: records.length,
    id: textColumn(records, "id"),
    type: Uint8Array.from(records, typeCode),
    at: Float64Array.from(records, ({ at }, row) => milliseconds(at, row, "at")),
    ...optionalText(records, "author"),
    ...optionalText(records, "conversation"),
    ...optionalText(records, "venue"),
    ...optionalText(records, "target"),
    ...(records.some(({ accepted }) => accepted !== undefined) && { accepted: Uint8Array.from(records, acceptedCode) }),
    ...(records.some(({ act }) => act !== undefined) && { act: Uint8Array.from(records, actCode) }),
    ...(records.some(({ version }) => version !== undefined) && { version: Float64Array.from(records, versionNumber) }),
    ...(records.some(({ observedAt }) => observedAt !== undefined) && {
      observedAt: Float64Array.from(records, ({ observedAt }, row) =>
        observedAt === undefined ? Number.NaN : milliseconds(observedAt, row, "observedAt"),
      ),
    }),
  };
}

type TextField = "id" | "author" | "conversation" | "venue" | "target";

function optionalText<F extends TextField>(records: readonly Row[], field: F): { readonly [K in F]?: TextColumn } {
  if (records.every((record) => record[field] === undefined)) return {};
  // The cast: a computed key widens to string.
  return { [field]: textColumn(records, field) } as { readonly [K in F]: TextColumn };
}

/** Equal texts share their bytes: authors and conversations occur many times. */
function textColumn(records: readonly Row[], field: TextField): TextColumn {
  const encoder = new TextEncoder();
  const places = new Map<string, readonly [start: number, end: number]>();
  const chunks: Uint8Array[] = [];
  const starts = new Uint32Array(records.length);
  const ends = new Uint32Array(records.length);
  let size = 0;
  for (const [row, record] of records.entries()) {
    const text = record[field];
    if (text === undefined) continue;
    if (text === "") throw refusal(row, field, "an id of at least one character; an empty text means absent");
    if (/\p{Surrogate}/u.test(text)) throw refusal(row, field, "whole Unicode characters");
    let place = places.get(text);
    if (place === undefined) {
      const bytes = encoder.encode(text);
      chunks.push(bytes);
      place = [size, size + bytes.length];
      places.set(text, place);
      size += bytes.length;
    }
    [starts[row], ends[row]] = place;
  }
  return { bytes: joined(chunks, size), starts, ends };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function typeCode({ type }: Row, row: number): number {
  const code: number | undefined = contributionTypeCode[type];
  if (code === undefined) throw refusal(row, "type", "one of the contribution types");
  return code;
}

function acceptedCode({ accepted }: Row, row: number): number {
  if (accepted === undefined) return 0;
  if (accepted.at !== undefined || accepted.by !== undefined) {
    throw refusal(row, "accepted", "that it was accepted, not when or by whom; that needs a contribution record");
  }
  return 1;
}

function actCode({ act }: Row, row: number): number {
  if (act === undefined) return 0;
  const position = moderationActs.indexOf(act);
  if (position < 0) throw refusal(row, "act", "one of the moderation acts");
  return position + 1;
}

function versionNumber({ version }: Row, row: number): number {
  if (version === undefined) return Number.NaN;
  if (!Number.isFinite(version)) throw refusal(row, "version", "a finite number");
  return version;
}

function milliseconds(text: string, row: number, field: string): number {
  const instant = parseInstant(text);
  if (instant.isErr()) throw refusal(row, field, "ISO 8601 with an offset");
  return instant.value;
}

/** Says where and what is allowed; the value is left out, it may be a person's. */
function refusal(row: number, field: string, allowed: string): RangeError {
  return new RangeError(`Columns cannot carry ${field} of contribution ${row}: allowed is ${allowed}.`);
}
