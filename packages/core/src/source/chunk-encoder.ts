/** Makes a function that gives each chunk as UTF-8 bytes, also where two texts meet inside a surrogate pair. */
export function createChunkEncoder(): (chunk: Uint8Array | string) => Uint8Array {
  const encoder = new TextEncoder();
  let firstHalf = "";
  return (chunk) => {
    if (typeof chunk !== "string") return chunk;
    const text = firstHalf + chunk;
    const whole = /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
    firstHalf = text.slice(whole);
    return encoder.encode(text.slice(0, whole));
  };
}
