import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { CsvInput, OpenStream } from "./csv-input.js";
import { sourceError, systemError } from "./input-error.js";

/** A file that can be read. */
export interface OpenedInput {
  /** Its bytes, unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes of the file as it is stored, where known. */
  readonly size?: number;
  /** How it was packed, and how far reading has come; filled while it flows. */
  readonly state: { compressed: boolean; bytesRead: number };
}

/** Opens a file, or says why it cannot be. */
export async function openInput(
  input: CsvInput,
  name: string,
  baseFolder?: string,
): Promise<Result<OpenedInput, SourceError>> {
  const state = { compressed: false, bytesRead: 0 };
  if (typeof input === "function") return ok({ chunks: unpack(opened(input), state), state });
  if (typeof input === "object") {
    const bytes = Buffer.from(input.text, "utf8");
    return ok({ chunks: unpack([bytes], state), size: bytes.length, state });
  }
  const path = isAbsolute(input) || baseFolder === undefined ? input : join(baseFolder, input);
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      return err(sourceError("file-is-a-directory", "{file} is a folder.", "Name a file in it.", name));
    }
    const chunks = unpack(createReadStream(path, { highWaterMark: 1_048_576 }), state);
    return ok({ chunks, size: found.size, state });
  } catch (error) {
    return err(systemError(error, name));
  }
}

/** The stream, opened at its first bytes, so that failing to open is handled like failing to read. */
async function* opened(open: OpenStream): AsyncGenerator<Uint8Array> {
  yield* await open();
}

/** Unpacks gzip, which is known by its first two bytes, and counts what is read. */
async function* unpack(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  state: OpenedInput["state"],
): AsyncGenerator<Uint8Array> {
  const counted = count(chunks, state);
  let head: Uint8Array = new Uint8Array(0);
  let next = await counted.next();
  while (next.done !== true && head.length < 4) {
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    if (head.length < 4) next = await counted.next();
  }
  const whole = prepend(head, counted);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* whole;
    return;
  }
  state.compressed = true;
  const gunzip = createGunzip();
  // Errors reach the reader through the iteration below.
  pipeline(Readable.from(whole, { objectMode: false }), gunzip, () => undefined);
  yield* gunzip;
}

async function* count(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  state: OpenedInput["state"],
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    state.bytesRead += chunk.length;
    yield chunk;
  }
}

async function* prepend(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}
