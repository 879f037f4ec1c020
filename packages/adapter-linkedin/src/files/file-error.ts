/** What can be wrong with a file as a whole. */
export type FileErrorCode =
  | "CSV_DAMAGED"
  | "EMPTY"
  | "ENCRYPTED"
  | "NOT_A_TABLE"
  | "SPREADSHEET_DAMAGED"
  | "SPREADSHEET_TOO_OLD"
  | "TOO_LARGE"
  | "ZIP_DAMAGED"
  | "ZIP_LEADS_OUT"
  | "ZIP_UNSAFE";

/** That a file cannot be used; says nothing of what stands in it. */
export class FileError extends Error {
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode) {
    super(code);
    this.code = code;
  }
}
