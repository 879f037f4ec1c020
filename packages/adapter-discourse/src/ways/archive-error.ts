/** That an archive is damaged, or is made to do harm; says nothing of what stands in it. */
export class ArchiveError extends Error {
  readonly code: "BAD_ZIP" | "UNSAFE_ZIP";

  constructor(code: "BAD_ZIP" | "UNSAFE_ZIP") {
    super(code);
    this.code = code;
  }
}
