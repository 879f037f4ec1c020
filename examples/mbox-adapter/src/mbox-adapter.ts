import { basename } from "node:path";
import type { Capability, SourceAdapter, SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { readMbox } from "./read-mbox.js";

/** What the file shows when it happens; nothing else may stand here, and nothing of it may be left out. */
const shows: readonly Capability[] = ["openings", "replies", "authors", "conversations", "replyTargets", "venues"];

/**
 * Makes an adapter for the archive of a mailing list. Nothing is read before it is asked for. The name of the file is the `source`.
 *
 * @returns The adapter; a `SourceError` `not-mbox` for a path that ends otherwise.
 *
 * @example
 * createMboxAdapter("gardeners.mbox").map(({ source }) => source).unwrapOr("") // => "gardeners"
 * createMboxAdapter("gardeners.txt").isOk() // => false
 */
export function createMboxAdapter(path: string): Result<SourceAdapter, SourceError> {
  if (!path.endsWith(".mbox")) return refused("not-mbox", "The path must be that of a .mbox file.");
  const self = { name: "mbox", source: basename(path, ".mbox") };
  const description = { ...self, capabilities: shows, classifiedFields: [], incremental: false, stores: false };
  return ok({
    contractVersion: 1,
    ...self,
    describe: async () => ok(description),
    read: ({ signal } = {}) => readMbox(path, signal),
  });
}

/**
 * What tools call, such as the command line with `--adapter`: options come from outside and nobody has looked at them.
 *
 * @returns The adapter; a `SourceError` `path-missing` without a path, else as the factory above.
 *
 * @example
 * createSourceAdapter({ path: "gardeners.mbox" }).isOk() // => true
 * createSourceAdapter({ path: 7 }).isOk() // => false
 */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, SourceError> {
  const path: unknown = typeof options === "object" && options !== null && "path" in options ? options.path : undefined;
  if (typeof path === "string") return createMboxAdapter(path);
  return refused("path-missing", "Give the file: --option path=gardeners.mbox");
}

function refused(code: string, message: string): Result<never, SourceError> {
  return err({ type: "SourceError", code, message });
}
