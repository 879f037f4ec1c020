export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const quoteMark = 0x22;
export const space = 0x20;

export const ordinary = 0;
export const delimiterClass = 1;
export const newlineClass = 2;
export const controlClass = 3;
export const quoteClass = 4;

/**
 * What each byte means to the scanner, so that the loop asks one question per byte. Quotes matter only at the begin of
 * a cell and within quotes; elsewhere a quote is an ordinary character.
 */
export function byteClasses(delimiter: number): { readonly plain: Uint8Array; readonly quoted: Uint8Array } {
  const plain = new Uint8Array(256);
  plain.fill(controlClass, 0, 0x20);
  plain[0x7f] = controlClass;
  const quoted = plain.slice();
  plain[lineFeed] = newlineClass;
  plain[carriageReturn] = newlineClass;
  plain[delimiter] = delimiterClass;
  quoted[lineFeed] = newlineClass;
  quoted[carriageReturn] = newlineClass;
  quoted[quoteMark] = quoteClass;
  return { plain, quoted };
}
