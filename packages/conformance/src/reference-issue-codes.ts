/** The codes of issues that own up to references that lead nowhere. */
export const referenceIssueCodes: { readonly actor: string; readonly target: string; readonly later: string } = {
  /** Somebody is named who is not among the members. */
  actor: "actor-without-member",
  /** A target was not read. */
  target: "target-not-read",
  /** A target is later than what answers it. */
  later: "target-later",
};
