import { CFB } from "@e965/xlsx";

const boundSheet = 0x85;
const label = 0x204;
const labelOfTable = 0xfd;
const table = 0xfc;
const continued = 0x3c;
const endOfPart = 0x0a;
const longestRecord = 8_224;

interface BiffRecord {
  readonly id: number;
  readonly data: Buffer;
}

/**
 * A workbook of Excel 97 with its texts in one table, as programs other than the one that writes our tests' files keep them:
 * once each, in records that break off within a text.
 */
export function withSharedStrings(xls: Uint8Array): Uint8Array {
  const file = CFB.read(Buffer.from(xls), { type: "buffer" });
  const stream = CFB.find(file, "Workbook");
  if (stream === null) throw new RangeError("There is no workbook in the file.");
  const texts = new Map<string, number>();
  const parts = partsOf(recordsOf(Buffer.from(stream.content))).map((records) =>
    records.map((record) => (record.id === label ? sharedLabel(record, texts) : record)),
  );
  const [globals = [], ...sheets] = parts;
  const whole = [[...globals.slice(0, -1), ...tableOf([...texts.keys()]), ...globals.slice(-1)], ...sheets];
  const content = withSheetPlaces(whole);
  stream.content = content;
  stream.size = content.length;
  // The cast: of the type buffer the library writes one.
  return CFB.write(file, { type: "buffer" }) as Uint8Array;
}

function recordsOf(stream: Buffer): readonly BiffRecord[] {
  const records: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2);
    records.push({ id: stream.readUInt16LE(at), data: stream.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  return records;
}

/** What is said of the workbook, and then each sheet, up to and with its end. */
function partsOf(records: readonly BiffRecord[]): readonly (readonly BiffRecord[])[] {
  const parts: BiffRecord[][] = [[]];
  for (const record of records) {
    parts.at(-1)?.push(record);
    if (record.id === endOfPart) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** A cell with a text becomes one with the number of it in the table. */
function sharedLabel({ data }: BiffRecord, texts: Map<string, number>): BiffRecord {
  const isWide = (data.readUInt8(8) & 1) === 1;
  const text = data.subarray(9).toString(isWide ? "utf16le" : "latin1");
  const number = texts.get(text) ?? texts.size;
  texts.set(text, number);
  const numbered = Buffer.alloc(10);
  data.copy(numbered, 0, 0, 6);
  numbered.writeUInt32LE(number, 6);
  return { id: labelOfTable, data: numbered };
}

/** The table, cut into records; a text that goes on in the next one says there again how wide its characters are. */
function tableOf(texts: readonly string[]): readonly BiffRecord[] {
  const counts = Buffer.alloc(8);
  counts.writeUInt32LE(texts.length, 0);
  counts.writeUInt32LE(texts.length, 4);
  const chunks: Buffer[] = [counts];
  const push = (bytes: Buffer): void => {
    chunks[chunks.length - 1] = Buffer.concat([chunks.at(-1) ?? Buffer.alloc(0), bytes]);
  };
  const room = (): number => longestRecord - (chunks.at(-1)?.length ?? 0);
  for (const text of texts) {
    if (room() < 5) chunks.push(Buffer.alloc(0));
    const head = Buffer.from([0, 0, 1]);
    head.writeUInt16LE(text.length, 0);
    push(head);
    let left = Buffer.from(text, "utf16le");
    while (left.length > 0) {
      const taken = Math.min(left.length, room() - (room() % 2));
      push(left.subarray(0, taken));
      left = left.subarray(taken);
      if (left.length > 0) chunks.push(Buffer.from([1]));
    }
  }
  return chunks.map((data, index) => ({ id: index === 0 ? table : continued, data }));
}

/** All records, with where each sheet begins now. */
function withSheetPlaces(parts: readonly (readonly BiffRecord[])[]): Buffer {
  const written = parts.map((records) => records.reduce((sum, { data }) => sum + 4 + data.length, 0));
  const begins = written.map((_, part) => written.slice(0, part).reduce((sum, length) => sum + length, 0));
  let sheet = 1;
  const bytes = parts.flat().map(({ id, data }) => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(id, 0);
    head.writeUInt16LE(data.length, 2);
    const placed = Buffer.from(data);
    if (id === boundSheet) placed.writeUInt32LE(begins[sheet++] ?? 0, 0);
    return Buffer.concat([head, placed]);
  });
  return Buffer.concat(bytes);
}
