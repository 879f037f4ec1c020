/** What a file is by its first bytes, whatever its name says. */
export type SpreadsheetForm = "xls" | "xlsx" | "text" | "encrypted" | "other";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The begin of a workbook in the format of Excel 97: BOF, 16 bytes, version 6, globals. */
const workbookBegin = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const bofBytes = 20;
const filePass = 0x2f;
/** Records before that of the password: it is the first or the second. */
const recordsBeforePassword = 3;

/** The form of a file by what stands in it. */
export function spreadsheetForm(bytes: Uint8Array): SpreadsheetForm {
  if (startsWith(bytes, 0, compoundFile)) {
    if (hasPassword(bytes) || hasName(bytes, "EncryptedPackage")) return "encrypted";
    return hasName(bytes, "Workbook") || hasName(bytes, "Book") ? "xls" : "other";
  }
  if (startsWith(bytes, 0, zip)) return "xlsx";
  return isText(bytes) ? "text" : "other";
}

/** A workbook of Excel 97 with a password says so in a record at its begin; all else of it is unreadable then. */
function hasPassword(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Streams begin at multiples of 64 bytes.
  for (let at = 512; at + bofBytes + 4 <= bytes.length; at += 64) {
    if (!startsWith(bytes, at, workbookBegin)) continue;
    let record = at + bofBytes;
    for (let count = 0; count < recordsBeforePassword && record + 4 <= bytes.length; count++) {
      if (view.getUint16(record, true) === filePass) return true;
      record += 4 + view.getUint16(record + 2, true);
    }
  }
  return false;
}

/** Whether a compound file names a stream so: names stand in UTF-16, at multiples of 128 bytes, with a zero behind. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const written = [...`${name}\0`].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + written.length <= bytes.length; at += 128) if (startsWith(bytes, at, written)) return true;
  return false;
}

/** Text holds no zeros, unless it is UTF-16; a page of HTML is none that holds a table of ours. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4_096);
  if (startsWith(head, 0, [...Buffer.from("%PDF")])) return false;
  const isUtf16 = startsWith(head, 0, [0xff, 0xfe]) || startsWith(head, 0, [0xfe, 0xff]);
  if (isUtf16) return true;
  return !head.includes(0) && !/^\s*</.test(Buffer.from(head).toString("latin1").replace(/^ï»¿/, ""));
}

function startsWith(bytes: Uint8Array, at: number, begin: readonly number[]): boolean {
  return begin.every((byte, index) => bytes[at + index] === byte);
}
