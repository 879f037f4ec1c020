/** How characters are written as bytes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The encoding that the first bytes state, and how many bytes say so. */
export function byteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** UTF-32: its mark begins as that of UTF-16 does; without one three bytes of four are zero in text of Latin letters. */
export function seemsUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return true;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return true;
  const looked = bytes.subarray(0, Math.min(bytes.length, 4_096) & ~3);
  return looked.length >= 8 && looked.filter((byte) => byte === 0).length >= (looked.length / 4) * 3;
}

/** UTF-16 without a mark: in text of Latin letters every other byte is zero. */
export function seemsUtf16(bytes: Uint8Array): Encoding | undefined {
  const looked = bytes.subarray(0, Math.min(bytes.length, 4_096) & ~1);
  if (looked.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked.length; at += 2) {
    if (looked[at] === 0) even++;
    if (looked[at + 1] === 0) odd++;
  }
  const many = looked.length / 2 / 3;
  if (odd > many && even <= odd / 10) return "utf-16le";
  return even > many && odd <= even / 10 ? "utf-16be" : undefined;
}
