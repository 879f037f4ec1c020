/** The text of an answer; `undefined` as soon as it is longer than allowed, unpacked. */
export async function readBody(response: Response, longest: number): Promise<string | undefined> {
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(Buffer.concat(chunks, size));
    size += value.length;
    if (size > longest) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
