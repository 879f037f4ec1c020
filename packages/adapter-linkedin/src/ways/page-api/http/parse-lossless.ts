/** A text of JSON as a whole, so that digits within it are left alone, or a whole number of 16 digits and more. */
const textOrLongNumber = /"(?:[^"\\]|\\.)*"|(?<![\d.])-?\d{16,}(?![\d.eE])/g;

/**
 * The value of a JSON text, whole numbers of 16 digits and more as text: LinkedIn's ids are larger than what a number holds
 * exactly, and one that was rounded names something else.
 *
 * @throws SyntaxError if it is no JSON.
 * @example
 * parseLossless('{"id": 7100000000000000500, "time": 1767268800000}') // => { id: "7100000000000000500", time: 1767268800000 }
 */
export function parseLossless(text: string): unknown {
  return JSON.parse(text.replace(textOrLongNumber, (found) => (found.startsWith('"') ? found : `"${found}"`)));
}
