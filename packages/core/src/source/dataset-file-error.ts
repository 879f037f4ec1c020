/** A file is no dataset that can be read. Plain data; never holds what stands in the file. */
export interface DatasetFileError {
  readonly type: "DatasetFileError";
  /**
   * `not-a-dataset`: it begins otherwise; `other-format`: another version of this library wrote it; `line-refused`: a
   * line is not what it must be; `broken-off`: lines are missing; `input-broke-off`: the input could not be read.
   */
  readonly code: "not-a-dataset" | "other-format" | "line-refused" | "broken-off" | "input-broke-off";
  /** What is wrong, as an English sentence. */
  readonly message: string;
  /** What to do about it, as an English sentence. */
  readonly advice?: string;
  /** Number of the line, from 1, where it is one line. */
  readonly line?: number;
}
