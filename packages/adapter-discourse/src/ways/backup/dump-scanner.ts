const lineFeed = 10;
const [backslash, dot] = [92, 46];
/** The longest line that is kept until its end comes; a longer one is let go and counted as unreadable. */
const longestLine = 64 * 1_048_576;

/** Takes the lines of one table as places in bytes that are only good until it returns; -1 for a line too long to keep. */
export type TakeLine = (bytes: Buffer, start: number, end: number, line: number) => void;

/** What a scan of a dump tells. */
export interface DumpListener {
  /** That the dump declares a table, before its rows. */
  declares?(table: string): void;
  /** That rows of a table follow; gives who takes them. `undefined`: nobody does. */
  opens(table: string, columns: readonly string[]): TakeLine | undefined;
  /** That all rows of a table have come. */
  closes?(table: string): void;
}

/**
 * Goes through a plain `pg_dump` as it comes in: `COPY public.posts (id, …) FROM stdin;`, rows, `\.`. Only one unfinished
 * line is kept. Nothing but heads of tables is looked at outside of rows.
 */
export class DumpScanner {
  /** Lines so far. */
  line = 0;
  /** The table whose rows are coming; `undefined` between tables. */
  table: string | undefined;
  /** Whether the line has come that `pg_dump` ends with. */
  isWhole = false;
  /** When `pg_dump` says that it began, in its own words. */
  startedOn: string | undefined;
  readonly #listener: DumpListener;
  #take: TakeLine | undefined;
  #rest: Buffer[] = [];
  #restSize = 0;

  constructor(listener: DumpListener) {
    this.#listener = listener;
  }

  /** Takes the next bytes. */
  push(chunk: Buffer): void {
    let start = 0;
    if (this.#restSize > 0) {
      const end = chunk.indexOf(lineFeed);
      if (end === -1) {
        this.#keep(Buffer.from(chunk));
        return;
      }
      this.#keep(chunk.subarray(0, end));
      const isTooLong = this.#restSize > longestLine;
      const joined = isTooLong ? Buffer.alloc(0) : Buffer.concat(this.#rest);
      this.#rest = [];
      this.#restSize = 0;
      this.#lineIs(joined, isTooLong ? -1 : 0, joined.length);
      start = end + 1;
    }
    for (let end = chunk.indexOf(lineFeed, start); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      this.#lineIs(chunk, start, end);
      start = end + 1;
    }
    if (start < chunk.length) this.#keep(Buffer.from(chunk.subarray(start)));
  }

  #keep(part: Buffer): void {
    this.#restSize += part.length;
    if (this.#restSize <= longestLine) this.#rest.push(part);
    else this.#rest = [];
  }

  #lineIs(bytes: Buffer, start: number, end: number): void {
    this.line++;
    if (this.table === undefined) this.#statementIs(bytes, start, end);
    else if (end - start === 2 && bytes[start] === backslash && bytes[start + 1] === dot) this.#closeTable(this.table);
    else this.#take?.(bytes, start, end, this.line);
  }

  #statementIs(bytes: Buffer, start: number, end: number): void {
    // "C" of COPY and CREATE, "-" of the comment at the end: other lines are not even made a text.
    if (bytes[start] !== 67 && bytes[start] !== 45) return;
    const text = bytes.toString("utf8", start, Math.min(end, start + 65_536));
    if (text.startsWith("-- PostgreSQL database dump complete")) this.isWhole = true;
    if (text.startsWith("-- Started on ")) this.startedOn = text.slice("-- Started on ".length).trim();
    const declared = /^CREATE TABLE (\S+)/.exec(text)?.[1];
    if (declared !== undefined) this.#listener.declares?.(tableName(declared));
    const copy = /^COPY (\S+) \((.*)\) FROM stdin;\r?$/.exec(text);
    if (copy?.[1] === undefined) return;
    this.table = tableName(copy[1]);
    this.#take = this.#listener.opens(this.table, (copy[2] ?? "").split(", ").map(unquoted));
  }

  #closeTable(table: string): void {
    this.table = undefined;
    this.#take = undefined;
    this.#listener.closes?.(table);
  }
}

/** `public.posts` is `posts`: Discourse has all its tables in one schema. */
function tableName(name: string): string {
  return unquoted(name.slice(name.lastIndexOf(".") + 1));
}

function unquoted(name: string): string {
  return name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name;
}
