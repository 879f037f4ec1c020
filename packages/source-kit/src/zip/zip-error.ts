/**
 * What can be wrong with a zip: `ZIP_DAMAGED`, it is none or breaks off; `ZIP_ENCRYPTED`, what is wanted of it is protected by
 * a password; `ZIP_LEADS_OUT`, it has paths that lead out of it;
 * `ZIP_UNSAFE`, it is larger than allowed, or shrank more than anything honest does.
 */
export type ZipErrorCode = "ZIP_DAMAGED" | "ZIP_ENCRYPTED" | "ZIP_LEADS_OUT" | "ZIP_UNSAFE";

/** That a zip cannot be used. Says nothing of what stands in it: names of files may be anybody's. */
export class ZipError extends Error {
  readonly code: ZipErrorCode;

  constructor(code: ZipErrorCode) {
    super(code);
    this.code = code;
  }
}
