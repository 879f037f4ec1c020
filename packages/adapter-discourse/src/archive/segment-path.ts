import { join } from "node:path";

/** Where a segment of an archive lies; both numbers count from 1. */
export function segmentPath(folder: string, generation: number, segment: number): string {
  return join(folder, `rows-${generation}-${String(segment).padStart(6, "0")}.ndjson`);
}

/** Whether a name is that of a segment, and of which. */
export function segmentOf(name: string): { readonly generation: number; readonly segment: number } | undefined {
  const found = /^rows-(\d+)-(\d+)\.ndjson$/.exec(name);
  return found === null ? undefined : { generation: Number(found[1]), segment: Number(found[2]) };
}
