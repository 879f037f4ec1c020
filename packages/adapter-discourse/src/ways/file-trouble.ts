import { type SourceError, worded } from "@org/community-core/source";

const known = new Map<string, readonly [code: string, message: string, advice: string]>([
  ["ENOENT", ["file-not-found", "does not exist.", "Check the path and the folder that it is relative to."]],
  ["ENOTDIR", ["file-not-found", "does not exist.", "Check the path and the folder that it is relative to."]],
  ["EACCES", ["file-not-readable", "may not be read.", "Ask for permission to read it."]],
  ["EPERM", ["file-not-readable", "may not be read.", "Ask for permission to read it."]],
  ["Z_BUF_ERROR", ["compressed-file-ends-early", "is gzip that ends before its end.", "Copy or export it again."]],
  ["BAD_CSV", ["csv-damaged", "is CSV that ends within a quoted text, or is damaged.", "Export it again."]],
  [
    "ZIP_DAMAGED",
    ["zip-damaged", "is no zip that can be read to its end.", "Download it again, or unpack it into a folder."],
  ],
  [
    "ZIP_ENCRYPTED",
    [
      "zip-encrypted",
      "is a zip that is protected by a password.",
      "Unpack it with the password, and give what is in it.",
    ],
  ],
  [
    "ZIP_LEADS_OUT",
    [
      "zip-leads-out",
      "is a zip with paths that lead out of it; nothing of it was unpacked.",
      "Download it again from the forum, and from nowhere else.",
    ],
  ],
  [
    "ZIP_UNSAFE",
    ["zip-unsafe", "is a zip of a size that no export has.", "Unpack what you know, and give the folder."],
  ],
  ["NO_DUMP", ["no-dump-in-archive", "holds no dump.sql.gz.", "Give a backup of a Discourse site."]],
  ["Z_DATA_ERROR", ["compressed-file-damaged", "is gzip that is damaged.", "Copy or export it again."]],
]);

/** What an error of the system about a file means to a reader; its own text may hold a path and is left out. */
export function fileTrouble(error: unknown, file: string): SourceError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const [word, message, advice] = known.get(code) ?? [
    "read-failed",
    "could not be read to its end.",
    "Read it again; if it fails again, check where it comes from.",
  ];
  return { type: "SourceError", code: word, ...worded(`{file} ${message}`, { file }), advice, place: { file } };
}
