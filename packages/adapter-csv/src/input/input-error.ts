import { type SourceError, type Wording, worded } from "@org/community-core/source";

/**
 * An error about one file.
 *
 * @param message - With `{file}` for its name, and the names of other values.
 */
export function sourceError(
  code: string,
  message: string,
  advice: string,
  file: string,
  values: Wording["values"] = {},
): SourceError {
  return { type: "SourceError", code, advice, ...worded(message, { file, ...values }), place: { file } };
}

const known = new Map<string, readonly [code: string, message: string, advice: string]>([
  ["ENOENT", ["file-not-found", "does not exist.", "Check the path and the folder that it is relative to."]],
  ["EACCES", ["file-not-readable", "may not be read.", "Ask for permission to read it."]],
  ["EPERM", ["file-not-readable", "may not be read.", "Ask for permission to read it."]],
  ["EISDIR", ["file-is-a-directory", "is a folder.", "Name a file in it."]],
  ["ENOTDIR", ["file-not-found", "does not exist.", "Check the path and the folder that it is relative to."]],
  ["UTF32", ["encoding-not-read", "is UTF-32, which is not read.", "Save it as UTF-8."]],
  ["Z_BUF_ERROR", ["compressed-file-ends-early", "is gzip that ends before its end.", "Copy or export it again."]],
  ["Z_DATA_ERROR", ["compressed-file-damaged", "is gzip that is damaged.", "Copy or export it again."]],
]);

/** What an error of the system means to a reader; its own text may hold paths or secrets and is left out. */
export function systemError(error: unknown, file: string): SourceError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const found = known.get(code);
  if (found !== undefined) return sourceError(found[0], `{file} ${found[1]}`, found[2], file);
  return sourceError(
    "read-failed",
    "Reading {file} failed half-way.",
    "Read it again; if it fails again, check where it comes from.",
    file,
  );
}
