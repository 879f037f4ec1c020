import {
  type ContributionColumns,
  contributionTypes,
  isId,
  isInstant,
  moderationActs,
  type TextColumn,
} from "@org/community-core/source";

/** What is wrong with a batch of columns: each problem once, with the first row that has it. */
export function columnProblems(columns: ContributionColumns): readonly string[] {
  const { length, id, type, at, accepted, act, version, observedAt } = columns;
  if (!Number.isInteger(length) || length < 0) return ["length must be a whole number from 0"];
  const moderation = contributionTypes.indexOf("moderation");
  return [
    ...textProblems("id", id, length, true),
    ...(["author", "conversation", "venue", "target"] as const).flatMap((field) =>
      textProblems(field, columns[field], length, false),
    ),
    ...numberProblems("type", type, length, (code) => code < contributionTypes.length),
    ...numberProblems("at", at, length, isInstant),
    ...numberProblems("accepted", accepted, length, (flag) => flag <= 1),
    ...numberProblems("act", act, length, (code, row) =>
      code === 0 ? true : code <= moderationActs.length && type[row] === moderation,
    ),
    ...numberProblems("version", version, length, (number) => Number.isNaN(number) || Number.isFinite(number)),
    ...numberProblems("observedAt", observedAt, length, (instant) => Number.isNaN(instant) || isInstant(instant)),
  ];
}

type NumberColumn = Uint8Array | Float64Array;

function numberProblems(
  field: string,
  column: NumberColumn | undefined,
  length: number,
  isAllowed: (value: number, row: number) => boolean,
): readonly string[] {
  if (column === undefined) return field === "type" || field === "at" ? [`${field} is missing`] : [];
  if (column.length < length) return [`${field} has ${column.length} rows of ${length}`];
  for (let row = 0; row < length; row++) {
    if (!isAllowed(column[row] ?? Number.NaN, row)) return [`${field} of row ${row} has a value that is not allowed`];
  }
  return [];
}

function textProblems(
  field: string,
  column: TextColumn | undefined,
  length: number,
  isRequired: boolean,
): readonly string[] {
  if (column === undefined) return isRequired ? [`${field} is missing`] : [];
  const { bytes, starts, ends } = column;
  if (starts.length < length || ends.length < length) return [`${field} has places for fewer than ${length} rows`];
  for (let row = 0; row < length; row++) {
    const [start, end] = [starts[row] ?? 0, ends[row] ?? 0];
    if (start > end || end > bytes.length) return [`${field} of row ${row} points outside its bytes`];
    const text = decoded(bytes.subarray(start, end));
    if (text === undefined) return [`${field} of row ${row} is not UTF-8`];
    if ((text === "" && isRequired) || (text !== "" && !isId(text))) return [`${field} of row ${row} is no id`];
  }
  return [];
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
