/** What can be wrong with a file as a whole. */
export type FileErrorCode =
  | "CSV_DAMAGED"
  | "EMPTY"
  | "ENCRYPTED"
  | "NOT_A_TABLE"
  | "SPREADSHEET_DAMAGED"
  | "SPREADSHEET_TOO_OLD"
  | "TOO_LARGE";

/** That a file cannot be used; says nothing of what stands in it. */
export class FileError extends Error {
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode) {
    super(code);
    this.code = code;
  }
}

/** What was read to its end, or known as a whole, and cannot be used; all else broke off, and reading it again may help. */
const knownWhole: ReadonlySet<FileErrorCode> = new Set([
  "EMPTY",
  "ENCRYPTED",
  "NOT_A_TABLE",
  "SPREADSHEET_TOO_OLD",
  "TOO_LARGE",
]);

/** Whether an error means that a file breaks off: what it would have said is missing then. */
export function breaksOff(error: unknown): boolean {
  return !(error instanceof FileError && knownWhole.has(error.code));
}
