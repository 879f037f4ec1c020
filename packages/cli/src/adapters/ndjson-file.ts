import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { createNdjsonAdapter, type SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, optionsFailure } from "../failure.js";

/** An adapter for a file of records, one JSON object a line, compressed or not. */
export function ndjsonFile(path: string, options: Readonly<Record<string, unknown>>): Result<SourceAdapter, Failure> {
  const file = basename(path);
  const adapter = createNdjsonAdapter({
    source: file.replace(/\.(ndjson|jsonl)(\.gz)?$/i, ""),
    file,
    ...options,
    open: () => {
      const bytes = createReadStream(path);
      if (!/\.gz$/i.test(path)) return bytes;
      const unpacked = createGunzip();
      // `pipe` does not pass on errors: without this a file that is not there would end the process.
      bytes.on("error", (error) => unpacked.destroy(error));
      return bytes.pipe(unpacked);
    },
  });
  return adapter.isErr() ? err(optionsFailure(adapter.error)) : ok(adapter.value);
}
