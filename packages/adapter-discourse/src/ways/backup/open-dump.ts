import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { createTarDecoder } from "modern-tar";

/** What is read at once. */
const chunkSize = 1 << 18;
/** Rows of one piece are handed out together: few enough that hardly any outlives the next sweep of short-lived memory. */
const pieceSize = 1 << 15;
const dumpName = /(^|\/)dump\.sql(\.gz)?$/;

/** That an archive holds no dump. */
class NoDumpError extends Error {
  readonly code = "NO_DUMP";
}

/**
 * The SQL of a backup: of a dump (`.sql`, `.sql.gz`), or of the dump in an archive (`.tar`, `.tar.gz`). A piece is only
 * good until the next one is asked for.
 */
export async function* openDump(path: string): AsyncGenerator<Buffer, void, undefined> {
  if (/\.sql$/i.test(path)) {
    yield* plainDump(path);
    return;
  }
  const file = createReadStream(path, { highWaterMark: chunkSize });
  try {
    const bytes = /\.(gz|tgz)$/i.test(path) ? unpacked(file) : file;
    yield* /\.(tar|tar\.gz|tgz)$/i.test(path) ? dumpInArchive(bytes) : bytes;
  } finally {
    // A reader who stops half-way leaves nothing open.
    file.destroy();
  }
}

/** One buffer again and again: a fresh one for each piece would be gigabytes of garbage. */
async function* plainDump(path: string): AsyncGenerator<Buffer, void, undefined> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(chunkSize);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkSize);
      if (bytesRead === 0) return;
      for (let start = 0; start < bytesRead; start += pieceSize) {
        yield buffer.subarray(start, Math.min(start + pieceSize, bytesRead));
      }
    }
  } finally {
    await file.close();
  }
}

async function* dumpInArchive(archive: Readable): AsyncGenerator<Buffer, void, undefined> {
  // The cast: Node's web streams and those of the standard library differ in their types alone.
  const bytes = Readable.toWeb(archive) as unknown as ReadableStream<Uint8Array>;
  for await (const { header, body } of bytes.pipeThrough(createTarDecoder({ strict: true }))) {
    if (!dumpName.test(header.name)) {
      await body.cancel();
      continue;
    }
    // The cast: as above.
    const dump = Readable.fromWeb(body as unknown as Parameters<typeof Readable.fromWeb>[0]);
    yield* header.name.endsWith(".gz") ? unpacked(dump) : dump;
    return;
  }
  throw new NoDumpError("no dump in the archive");
}

function unpacked(bytes: Readable): Readable {
  const gunzip = createGunzip({ chunkSize: pieceSize });
  // `pipe` does not pass on errors: without this a file that breaks off would end the process.
  bytes.on("error", (error) => gunzip.destroy(error));
  return bytes.pipe(gunzip);
}
