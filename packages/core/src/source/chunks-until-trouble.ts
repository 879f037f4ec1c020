import type { LineTrouble } from "./json-line.js";
import { worded } from "./wording.js";

/** Bytes or text as they come in, cut anywhere. */
export type NdjsonChunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The chunks; where the input throws or the reader no longer wants it, the trouble as the last. */
export async function* chunksUntilTrouble(
  chunks: NdjsonChunks,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array | string | LineTrouble> {
  try {
    if (signal?.aborted) return yield cancelled;
    for await (const chunk of chunks) {
      yield chunk;
      if (signal?.aborted) return yield cancelled;
    }
  } catch (thrown) {
    yield signal?.aborted ? cancelled : brokenOff(thrown);
  }
}

/** Whether this is no chunk but the trouble that ended the input. */
export function isTrouble(chunk: Uint8Array | string | LineTrouble): chunk is LineTrouble {
  return typeof chunk === "object" && "code" in chunk;
}

const cancelled: LineTrouble = { code: "read-cancelled", message: "Reading was cancelled before its end." };

const gzipTrouble: ReadonlyMap<unknown, LineTrouble> = new Map([
  [
    "Z_BUF_ERROR",
    {
      code: "compressed-file-ends-early",
      message: "The input is gzip that ends before its end.",
      advice: "Copy or export it again.",
    },
  ],
  [
    "Z_DATA_ERROR",
    {
      code: "compressed-file-damaged",
      message: "The input is gzip that is damaged.",
      advice: "Copy or export it again.",
    },
  ],
]);

/** An exception's text may hold a path or a key, so only its code is told: a word such as `ENOENT`. */
function brokenOff(thrown: unknown): LineTrouble {
  const code: unknown = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
  const gzip = gzipTrouble.get(code);
  if (gzip !== undefined) return gzip;
  const told = typeof code === "string" && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : "";
  return {
    code: "input-broke-off",
    ...(told === ""
      ? { message: "The input could not be read to its end." }
      : worded("The input could not be read to its end ({error}).", { error: told })),
    advice: "Check that it is there and may be read, then read again.",
  };
}
