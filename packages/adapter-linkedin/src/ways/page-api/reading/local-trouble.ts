import { type IssueRecord, type SourceError, worded } from "@org/community-core/source";

/** Whether trouble is about the one thing that was asked for, so that the rest can be read all the same. */
export function isLocal({ code }: SourceError): boolean {
  return code === "access-denied" || code === "not-found";
}

/** That a part of the page was not shown, and the rest was read. */
export function notShown(what: string, { message, advice }: SourceError): IssueRecord {
  return {
    kind: "issue",
    severity: "warning",
    code: "not-shown",
    ...worded("{what} could not be read: {why}", { what, why: message }),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** That LinkedIn says there is something and lists nothing: what it does for whoever may not read. */
export function listedNothing(what: "comments" | "reactions" | "posts", counted: number): IssueRecord {
  return {
    kind: "issue",
    severity: "warning",
    code: `${what}-not-listed`,
    ...worded(
      "LinkedIn counts {what} and lists none: the role of whoever granted the token does not let them be read. This is not silence.",
      { what },
    ),
    advice:
      "Have the token granted by an administrator of the page, for an application with the scope r_organization_social_feed.",
    count: counted,
  };
}
