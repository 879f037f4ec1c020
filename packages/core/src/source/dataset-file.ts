import { err, ok, type Result } from "neverthrow";
import { create } from "../model/noun.js";
import { DatasetContent, type Taken } from "./dataset-content.js";
import type { DatasetFileError } from "./dataset-file-error.js";
import { datasetFormat, headerNoun } from "./dataset-lines.js";
import { createJsonLineReader, type JsonLine } from "./json-line.js";
import type { KeptDataset } from "./kept-dataset.js";
import type { RawLine } from "./line-splitter.js";
import { notARecord } from "./ndjson-line.js";

/** A dataset file on its way back, line by line; knows what is wrong with a line and what is missing. */
export class DatasetFile {
  readonly #readJson: (line: RawLine) => JsonLine;
  #content: DatasetContent | undefined;

  constructor(maxLineBytes: number) {
    this.#readJson = createJsonLineReader(maxLineBytes);
  }

  /** Whether the last line has been read. */
  get isWhole(): boolean {
    return this.#content?.isWhole === true;
  }

  /** Takes a line in; what it gives is the end of the reading. */
  take(line: RawLine): DatasetFileError | undefined {
    const taken = line.bytes && this.#content?.takeBytes(line.bytes);
    if (taken !== undefined) return errorOf(taken, line);
    const read = this.#readJson(line);
    if (read.type === "blank") return undefined;
    if (this.#content === undefined) return this.#open(line, read);
    return read.type === "trouble"
      ? refused(line, read.trouble.message)
      : errorOf(this.#content.take(read.value), line);
  }

  /** The dataset, if the file was whole. */
  finish(): Result<KeptDataset, DatasetFileError> {
    if (this.#content === undefined) return err(notADataset);
    return this.#content.isWhole ? ok(this.#content.finish()) : err(brokenOff);
  }

  #open(line: RawLine, first: JsonLine): DatasetFileError | undefined {
    const value = first.type === "value" ? first.value : undefined;
    if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "dataset") {
      return notADataset;
    }
    if (!("format" in value) || value.format !== datasetFormat) return otherFormat;
    const header = create(headerNoun, value);
    if (header.isErr()) return refused(line, notARecord(header.error).message);
    this.#content = new DatasetContent(header.value);
    return undefined;
  }
}

function errorOf(taken: Taken, line: RawLine): DatasetFileError | undefined {
  return taken.isOk() ? undefined : refused(line, taken.error);
}

function refused({ number }: RawLine, message: string): DatasetFileError {
  const advice = "Use the file as it was written, or make it anew from a full read.";
  return { type: "DatasetFileError", code: "line-refused", message, advice, line: number };
}

const notADataset: DatasetFileError = {
  type: "DatasetFileError",
  code: "not-a-dataset",
  message: "It does not begin like a dataset that was written by this library.",
  advice: "Check that it is the right file.",
};

const otherFormat: DatasetFileError = {
  type: "DatasetFileError",
  code: "other-format",
  message: `It is a dataset in another format than ${datasetFormat}, the one that is read here.`,
  advice: "Read it with the version that wrote it, or make it anew from a full read.",
};

const brokenOff: DatasetFileError = {
  type: "DatasetFileError",
  code: "broken-off",
  message: "It breaks off before its last line: something is missing.",
  advice: "Take a whole copy of it, or make it anew from a full read.",
};
