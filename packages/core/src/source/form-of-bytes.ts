import type { LineTrouble } from "./json-line.js";

/** How many of the first bytes of an input tell what it is. */
export const tellingBytes = 64;

/** What an input without a record in it, or without its end, seems to be, by its first bytes; nothing if they tell nothing. */
export function formOfBytes(head: Uint8Array): LineTrouble | undefined {
  const [first, second, third, fourth] = head;
  if (first === undefined) return undefined;
  if (first === 0x1f && second === 0x8b) return notNdjson("gzip", "Unpack it first, or give its name the ending .gz.");
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) {
    return notNdjson("a workbook or a zip archive", "Unpack it, and write one JSON object on each line.");
  }
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Latin letters of UTF-16 and UTF-32 have a zero beside them; UTF-8 has none in any text.
  if (isMarked || head.includes(0)) return notNdjson("UTF-16 or UTF-32", "Save the file as UTF-8.");
  const text = new TextDecoder().decode(head).trimStart();
  if (/^\[\s*(\{|\]|$)/.test(text)) return notNdjson("a JSON array", "Write each of its items on a line of its own.");
  if (/^\{\s*\n/.test(text)) return notNdjson("JSON over several lines", "Write each object on a line of its own.");
  return undefined;
}

function notNdjson(form: string, advice: string): LineTrouble {
  return {
    code: "not-ndjson",
    message: `The input seems to be ${form}, not one JSON object on each line.`,
    advice,
  };
}
