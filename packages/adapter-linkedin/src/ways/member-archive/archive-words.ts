import type { IssueRecord, SourceError } from "@org/community-core/source";

/** What an archive is called: the name of its file may be that of its owner. */
export const archiveTitle = "The archive";

/** That what was given is no archive. */
export const noArchive: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "no-member-archive",
  message: "This is no archive of a member's data: none of its files is one that LinkedIn puts there.",
  advice: "Give the zip that LinkedIn sent, or the folder that it unpacks to.",
};

/** The same before a read. */
export const noArchiveError: SourceError = {
  type: "SourceError",
  code: noArchive.code,
  message: noArchive.message,
  advice: "Give the zip that LinkedIn sent, or the folder that it unpacks to.",
};

/** That what was given is the part that LinkedIn sends within minutes. */
export const basicArchive: IssueRecord = {
  kind: "issue",
  severity: "warning",
  code: "archive-basic",
  message:
    "This is the basic archive: posts, comments and reactions are not in it, so nobody can tell whether there are any.",
  advice: "Ask LinkedIn for the larger archive, which comes within a day.",
};

/** That somebody was silent. */
export const nothingDone: IssueRecord = {
  kind: "issue",
  severity: "note",
  code: "nothing-done",
  message: "The archive is whole, and its owner has posted, commented and reacted nowhere.",
};
