import type { Progress } from "./source-adapter.js";

/** How NDJSON is read. Every option may be left out. */
export interface NdjsonOptions {
  /** What issues call the file; no path that nobody should see. */
  readonly file?: string;
  /** Longer lines are rejected without being kept. Default: 1,048,576 (1 MiB). */
  readonly maxLineBytes?: number;
  /** How many records are given at once, at most. Default: 1,000. */
  readonly batchSize?: number;
  /** How many bad lines have an issue of their own; those after them are counted by kind of trouble. Default: 1,000. */
  readonly maxIssues?: number;
  /** Once aborted, reading stops at the next chunk with `end {complete: false}`. */
  readonly signal?: AbortSignal;
  /** Called after each chunk with the bytes read. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The options with every number filled in. */
export type NdjsonSettings = NdjsonOptions & Required<Pick<NdjsonOptions, "maxLineBytes" | "batchSize" | "maxIssues">>;

/**
 * The options with their defaults.
 *
 * @throws RangeError if a number is not whole and above 0 (`maxIssues`: from 0).
 */
export function ndjsonSettings(options: NdjsonOptions): NdjsonSettings {
  return {
    ...options,
    maxLineBytes: wholeNumber("maxLineBytes", options.maxLineBytes ?? 1_048_576, 1),
    batchSize: wholeNumber("batchSize", options.batchSize ?? 1_000, 1),
    maxIssues: wholeNumber("maxIssues", options.maxIssues ?? 1_000, 0),
  };
}

function wholeNumber(name: string, value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number from ${least}, got ${value}.`);
  }
  return value;
}
