import type { SourceError } from "@org/community-core/source";

const advice = {
  "archive-locked": "Wait until the other process is done, or give this one a folder of its own.",
  "archive-of-another-site": "Give each forum a folder of its own.",
  "archive-asked-otherwise": "Ask as before (`include`, `alsoRead`, `atLength`), or read anew into an empty folder.",
  "archive-of-later-version":
    "Read it with a version of this package that is at least as new as the one that wrote it.",
  "archive-damaged": "Read the forum anew into an empty folder; copy archives only while nobody writes to them.",
  "archive-unfinished": "Read the site into this folder to the end first.",
  "archive-missing": "Check the path; the folder is made by reading a site with `archive`.",
  "cursor-unknown": "Read everything, without a cursor.",
  "archive-not-writable": "Make sure that the folder can be written to and that the disk has room.",
} as const;

const messages: Readonly<Record<keyof typeof advice, string>> = {
  "archive-locked": "Another process is writing to the archive.",
  "archive-of-another-site": "The archive is one of another site.",
  "archive-asked-otherwise": "The archive holds more or less of the forum than is asked for now.",
  "archive-of-later-version": "The archive was written by a later version in a format that this one does not know.",
  "archive-damaged": "The archive is damaged.",
  "archive-unfinished": "The archive holds no read that came to its end.",
  "archive-missing": "There is no archive in this folder.",
  "cursor-unknown": "The cursor was not handed out by this archive.",
  "archive-not-writable": "The archive could not be written.",
};

/** What is wrong with an archive, and what to do. */
export function archiveTrouble(code: keyof typeof advice): SourceError {
  return { type: "SourceError", code, message: messages[code], advice: advice[code] };
}
