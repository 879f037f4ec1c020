import { isAscii, isUtf8 } from "node:buffer";
import type { Encoding } from "./encoding.js";
import { byteOrderMark, seemsUtf16, seemsUtf32 } from "./encoding.js";

/** What became of the encoding while a file was read. */
export interface DecodedAs {
  encoding: Encoding;
  /** Places where bytes are no text in this encoding and a replacement character stands instead. */
  replaced: boolean;
}

/** A file is in an encoding that is not read; `systemError` says so in words. */
class Utf32Error extends Error {
  readonly code = "UTF32";
}

/** The stream as UTF-8 without a byte order mark; `decodedAs` is kept up to date while it flows. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  declared: Encoding | undefined,
  decodedAs: DecodedAs,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const head = await readHead(iterator);
    if (declared === undefined && seemsUtf32(head.bytes)) throw new Utf32Error();
    const mark = byteOrderMark(head.bytes);
    decodedAs.encoding = declared ?? mark?.encoding ?? seemsUtf16(head.bytes) ?? "utf-8";
    const marked = mark?.encoding === decodedAs.encoding ? mark.length : 0;
    const rest = joined({ ...head, bytes: head.bytes.subarray(marked) }, iterator);
    if (decodedAs.encoding === "utf-8") yield* passUtf8(rest, declared !== undefined || mark !== undefined, decodedAs);
    else yield* transcode(rest, decodedAs.encoding);
  } finally {
    await iterator.return?.();
  }
}

/** The first bytes of a stream, and what it broke with if it did among them. */
interface Head {
  readonly bytes: Uint8Array;
  readonly broken?: { readonly error: unknown };
}

/** Enough bytes to judge by, if the stream has them. Those of a stream that breaks off are not lost. */
async function readHead(iterator: AsyncIterator<Uint8Array>): Promise<Head> {
  let bytes: Uint8Array = new Uint8Array(0);
  try {
    while (bytes.length < 256) {
      const next = await iterator.next();
      if (next.done === true) break;
      bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value]);
    }
    return { bytes };
  } catch (error) {
    return { bytes, broken: { error } };
  }
}

async function* joined({ bytes, broken }: Head, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
  // A stream that broke says nothing the second time it is asked.
  if (broken !== undefined) throw broken.error;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Lets UTF-8 through. At the first byte that cannot be UTF-8, if all before was ASCII, the file is Windows-1252. */
async function* passUtf8(
  chunks: AsyncIterable<Uint8Array>,
  sure: boolean,
  decodedAs: DecodedAs,
): AsyncGenerator<Uint8Array> {
  let carried: Uint8Array = new Uint8Array(0);
  let allAscii = true;
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield encoder.encode(decoder.decode(chunk, { stream: true }));
      continue;
    }
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const whole = bytes.length - unfinished(bytes);
    const text = bytes.subarray(0, whole);
    if (isUtf8(text)) {
      if (allAscii && !isAscii(text)) allAscii = false;
      carried = bytes.slice(whole);
      yield text;
      continue;
    }
    decoder = decoderAfterFault(allAscii && !sure && !beginsWithUtf8(bytes), decodedAs);
    yield encoder.encode(decoder.decode(bytes, { stream: true }));
  }
  if (decoder === undefined && carried.length > 0) {
    decoder = decoderAfterFault(allAscii && !sure, decodedAs);
    yield encoder.encode(decoder.decode(carried, { stream: true }));
  }
  if (decoder !== undefined) yield encoder.encode(decoder.decode());
}

/** Whether the first bytes outside ASCII are a character of UTF-8: where chunks end must not decide what a file is. */
function beginsWithUtf8(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => byte >= 0x80);
  return start >= 0 && [2, 3, 4].some((length) => isUtf8(bytes.subarray(start, start + length)));
}

function decoderAfterFault(windows: boolean, decodedAs: DecodedAs): TextDecoder {
  if (windows) decodedAs.encoding = "windows-1252";
  else decodedAs.replaced = true;
  return new TextDecoder(windows ? "windows-1252" : "utf-8");
}

/** Bytes at the end that begin a character whose rest may come with the next chunk. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}
