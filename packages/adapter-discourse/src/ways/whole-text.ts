/** The largest file that is held in memory whole, in bytes. */
const largestFile = 64 * 1_048_576;

/** A whole file as a text; `undefined` if it is too large for one. */
export async function wholeText(bytes: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestFile) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
