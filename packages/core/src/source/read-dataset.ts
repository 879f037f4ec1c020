import { err, type Result } from "neverthrow";
import { createChunkEncoder } from "./chunk-encoder.js";
import { chunksUntilTrouble, isTrouble, type NdjsonChunks } from "./chunks-until-trouble.js";
import { DatasetFile } from "./dataset-file.js";
import type { DatasetFileError } from "./dataset-file-error.js";
import type { KeptDataset } from "./kept-dataset.js";
import { createLineSplitter } from "./line-splitter.js";

/** How a dataset is read back. */
export interface ReadDatasetOptions {
  /** A longer line ends the reading. Absent: 16,777,216 bytes, room for a gathering of half a million people. */
  readonly maxLineBytes?: number;
}

/**
 * Reads a dataset back from what `writeDataset` wrote, keeping no more than one line of it. Only a whole file is a
 * dataset: lines are counted, and the last one says that it is the last.
 *
 * @param chunks - The input, cut anywhere. If it throws, that is an error as any other.
 * @returns The dataset with the cursors of its sources, or what is wrong: with the number of the line, never with what
 * stands in it.
 * @throws RangeError if `maxLineBytes` is not whole and above 0.
 * @example
 * const kept = writeDataset(createDataset([{ kind: "member", id: "ann" }]))._unsafeUnwrap();
 * (await readDataset(kept)).map(({ dataset }) => dataset.people.pseudonyms).unwrapOr([]) // => ["ann"]
 * (await readDataset(["id,author\n"]))._unsafeUnwrapErr().code // => "not-a-dataset"
 */
export async function readDataset(
  chunks: NdjsonChunks,
  { maxLineBytes = 16_777_216 }: ReadDatasetOptions = {},
): Promise<Result<KeptDataset, DatasetFileError>> {
  if (!Number.isSafeInteger(maxLineBytes) || maxLineBytes < 1) {
    throw new RangeError(`maxLineBytes must be a whole number from 1, got ${maxLineBytes}.`);
  }
  const lines = createLineSplitter(maxLineBytes);
  const encode = createChunkEncoder();
  const file = new DatasetFile(maxLineBytes);
  for await (const part of chunksUntilTrouble(chunks)) {
    if (isTrouble(part)) return err({ type: "DatasetFileError", ...part, code: "input-broke-off" });
    for (const line of lines.push(encode(part))) {
      const error = file.take(line);
      if (error !== undefined) return err(error);
    }
  }
  for (const line of lines.finish()) {
    const error = file.take(line);
    // A line that ends with the input is mostly half a line: then the file as a whole is what is wrong.
    if (error !== undefined && file.isWhole) return err(error);
  }
  return file.finish();
}
