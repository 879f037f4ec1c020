import type { SourceRecord } from "@org/community-core/source";
import type { CompiledTemplate } from "./compiled-template.js";

const dimensionPrefix = "dimensions.";
const acceptanceNames = new Map([
  ["acceptedAt", "at"],
  ["acceptedBy", "by"],
]);

/** The records of the chosen rows. Keys come from the mapping's field names, which the model knows; never from data. */
export function toRecords(template: CompiledTemplate, rows: Uint32Array, count: number): readonly SourceRecord[] {
  const records: SourceRecord[] = [];
  for (let index = 0; index < count; index++) records.push(toRecord(template, rows[index] ?? 0));
  return records;
}

function toRecord(template: CompiledTemplate, row: number): SourceRecord {
  const record: Record<string, unknown> = { kind: template.kind };
  const dimensions: { readonly name: string; readonly value: unknown }[] = [];
  const acceptance: Record<string, unknown> = {};
  let isAccepted = false;
  for (const field of template.fields) {
    if (!field.isPresent(row)) continue;
    const value = field.valueAt(row);
    const acceptanceName = template.kind === "contribution" ? acceptanceNames.get(field.name) : undefined;
    if (field.name.startsWith(dimensionPrefix)) {
      dimensions.push({ name: field.name.slice(dimensionPrefix.length), value });
    } else if (acceptanceName !== undefined) {
      acceptance[acceptanceName] = value;
      isAccepted = true;
    } else if (field.name === "accepted") isAccepted ||= value === true;
    else record[field.name] = value;
  }
  if (dimensions.length > 0) record["dimensions"] = dimensions;
  if (isAccepted) record["accepted"] = acceptance;
  // Each field was checked against the model's rule for it, and required ones are there: see `record-fields.ts`.
  return record as unknown as SourceRecord;
}
