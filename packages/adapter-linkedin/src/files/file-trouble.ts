import { type SourceError, worded } from "@org/community-core/source";
import type { ZipErrorCode } from "@org/community-source-kit/zip";
import type { FileErrorCode } from "./file-error.js";

type Words = readonly [code: string, message: string, advice: string];

const notFound: Words = ["file-not-found", "does not exist.", "Check the path and the folder that it is relative to."];
const notReadable: Words = ["file-not-readable", "may not be read.", "Ask for permission to read it."];

const ofSystem: ReadonlyMap<string, Words> = new Map([
  ["ENOENT", notFound],
  ["ENOTDIR", notFound],
  ["EACCES", notReadable],
  ["EPERM", notReadable],
]);

const ofContent: Readonly<Record<FileErrorCode | ZipErrorCode, Words>> = {
  CSV_DAMAGED: ["csv-damaged", "is CSV that ends within a quoted text.", "Export it again, whole."],
  EMPTY: ["file-empty", "is empty.", "Download it again."],
  ENCRYPTED: [
    "spreadsheet-encrypted",
    "is protected by a password.",
    "Save it without a password, or download it again from LinkedIn.",
  ],
  NOT_A_TABLE: [
    "not-a-spreadsheet",
    "is no spreadsheet and no CSV, whatever its name says.",
    "Give what LinkedIn exported: .xls or .xlsx, or the same saved as .csv. The archive of a member's data is given alone.",
  ],
  SPREADSHEET_DAMAGED: ["spreadsheet-damaged", "is a spreadsheet that is cut off or damaged.", "Download it again."],
  SPREADSHEET_TOO_OLD: [
    "spreadsheet-too-old",
    "is a spreadsheet of a format from before 1997.",
    "Save it as .xlsx, or download it again from LinkedIn.",
  ],
  TOO_LARGE: ["file-too-large", "is larger than any export of LinkedIn is.", "Check that the right file was given."],
  ZIP_DAMAGED: ["zip-damaged", "is no zip that can be read to its end.", "Download it again, or unpack it yourself."],
  ZIP_ENCRYPTED: [
    "zip-encrypted",
    "is a zip that is protected by a password.",
    "Unpack it with the password and give the folder, or download it again from LinkedIn.",
  ],
  ZIP_LEADS_OUT: [
    "zip-leads-out",
    "is a zip with paths that lead out of it; nothing of it was unpacked.",
    "Download it again from LinkedIn, and from nowhere else.",
  ],
  ZIP_UNSAFE: ["zip-unsafe", "is a zip of a size that no export has.", "Unpack what you know, and give the folder."],
};

/** What an error about a file means to a reader; its own text may hold a path or a name and is left out. */
export function fileTrouble(error: unknown, file: string): SourceError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, Words>> = ofContent;
  const [word, message, advice] = (Object.hasOwn(known, code) ? known[code] : ofSystem.get(code)) ?? [
    "read-failed",
    "could not be read to its end.",
    "Read it again; if it fails again, check where it comes from.",
  ];
  return { type: "SourceError", code: word, ...worded(`{file} ${message}`, { file }), advice, place: { file } };
}
