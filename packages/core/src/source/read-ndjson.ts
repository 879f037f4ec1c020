import { createChunkEncoder } from "./chunk-encoder.js";
import { chunksUntilTrouble, isTrouble, type NdjsonChunks } from "./chunks-until-trouble.js";
import type { LineTrouble } from "./json-line.js";
import { createLineSplitter } from "./line-splitter.js";
import { type NdjsonOptions, type NdjsonSettings, ndjsonSettings } from "./ndjson-options.js";
import { createNdjsonReading } from "./ndjson-reading.js";
import { readingPhase } from "./reading-phase.js";
import type { SourceRecord } from "./records.js";

/**
 * Reads source records from NDJSON (one JSON object on each line, UTF-8), in batches, keeping no more than one line
 * and one batch. A byte order mark, CRLF and blank lines are accepted. A bad line becomes an issue with its number,
 * never its content, and reading goes on. The last record is always an `end` with the accounting of the lines; it is
 * complete only if the input's own last record says so, the input did not break off and nothing stood after its `end`.
 *
 * @param chunks - The input. If it throws, what was read until then is given, an issue and `end {complete: false}`.
 * @throws RangeError if a number among the options is not whole and above 0.
 * @example
 * (await Array.fromAsync(readNdjson(['{"kind":"member","id":"m1"}\n{"kind":"end","complete":true}\n'])))[0][0] // => { kind: "member", id: "m1" }
 */
export function readNdjson(chunks: NdjsonChunks, options: NdjsonOptions = {}): AsyncIterable<readonly SourceRecord[]> {
  return batches(chunks, ndjsonSettings(options));
}

async function* batches(chunks: NdjsonChunks, settings: NdjsonSettings): AsyncGenerator<readonly SourceRecord[]> {
  const reading = createNdjsonReading(settings);
  const lines = createLineSplitter(settings.maxLineBytes);
  const encode = createChunkEncoder();
  let batch: SourceRecord[] = [];
  let bytes = 0;
  let stopped: LineTrouble | undefined;
  for await (const part of chunksUntilTrouble(chunks, settings.signal)) {
    if (isTrouble(part)) {
      stopped = part;
      break;
    }
    const chunk = encode(part);
    reading.look(chunk);
    for (const line of lines.push(chunk)) {
      const record = reading.take(line);
      if (record !== undefined && batch.push(record) >= settings.batchSize) {
        yield batch;
        batch = [];
      }
    }
    bytes += chunk.length;
    settings.onProgress?.({ ...readingPhase(settings.file ?? "NDJSON"), done: bytes, unit: "bytes" });
  }
  // A line that breaks off with the input is not known to be whole.
  for (const line of stopped === undefined ? lines.finish() : []) {
    const record = reading.take(line);
    if (record !== undefined) batch.push(record);
  }
  yield [...batch, ...reading.finish(stopped)];
}
