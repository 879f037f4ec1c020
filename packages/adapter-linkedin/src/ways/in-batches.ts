import type { SourceRecord } from "@org/community-core/source";
import { aborted } from "./trouble.js";

/** Records that are handed out at a time. */
const batchSize = 2_000;

/** Hands records out in batches until it is stopped; whether it came to the end. */
export function* inBatches(
  records: readonly SourceRecord[],
  signal: AbortSignal | undefined,
): Generator<readonly SourceRecord[], boolean, undefined> {
  for (let at = 0; at < records.length && signal?.aborted !== true; at += batchSize) {
    yield records.slice(at, at + batchSize);
  }
  if (signal?.aborted !== true) return true;
  yield [aborted];
  return false;
}
