import type { SourceRecord } from "@org/community-core/source";

/** How a record is named in a message: its kind and id, never what it says. */
export function recordName(record: SourceRecord): string {
  return "id" in record && typeof record.id === "string"
    ? `${record.kind} ${record.id}`
    : `a record of kind ${record.kind}`;
}
