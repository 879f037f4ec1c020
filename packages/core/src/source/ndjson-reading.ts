import { formOfBytes, tellingBytes } from "./form-of-bytes.js";
import type { LineTrouble } from "./json-line.js";
import type { RawLine } from "./line-splitter.js";
import { createLineReader } from "./ndjson-line.js";
import type { NdjsonSettings } from "./ndjson-options.js";
import type { EndRecord, IssueRecord, SourceRecord } from "./records.js";
import { worded } from "./wording.js";

/** What the accounting of an NDJSON read counts. */
const rowKind = "line";

/** A read of NDJSON on its way: takes lines, keeps count, knows how it must end. */
export interface NdjsonReading {
  /** Looks at what comes in, before its lines: the first bytes tell what an input is that has no record in it. */
  look(chunk: Uint8Array): void;
  /** The record or the issue that a line becomes; `undefined` for a blank line, an `end`, an issue too many. */
  take(line: RawLine): SourceRecord | undefined;
  /** What comes after the last line: issues about the whole, then the `end`. */
  finish(stopped?: LineTrouble): readonly SourceRecord[];
}

/** Starts a read of NDJSON. */
export function createNdjsonReading(settings: NdjsonSettings): NdjsonReading {
  const readLine = createLineReader(settings.maxLineBytes);
  const silenced = new Map<string, Silenced>();
  const head: number[] = [];
  const count = { accepted: 0, rejected: 0, skipped: 0 };
  let end: EndRecord | undefined;
  let afterEnd = false;

  function reject(trouble: LineTrouble, line: number): IssueRecord | undefined {
    count.rejected++;
    if (count.rejected <= settings.maxIssues) return issue("error", trouble, settings.file, line);
    const known = silenced.get(trouble.code);
    silenced.set(trouble.code, { first: known?.first ?? trouble, times: (known?.times ?? 0) + 1 });
    return undefined;
  }

  function look(chunk: Uint8Array): void {
    if (head.length < tellingBytes) head.push(...chunk.subarray(0, tellingBytes - head.length));
  }

  function take(line: RawLine): SourceRecord | undefined {
    const outcome = readLine(line);
    if (outcome.type === "blank") {
      count.skipped++;
      return undefined;
    }
    if (end !== undefined) {
      afterEnd = true;
      return reject(lineAfterEnd, line.number);
    }
    if (outcome.type === "trouble") return reject(outcome.trouble, line.number);
    count.accepted++;
    if (outcome.record.kind !== "end") return outcome.record;
    end = outcome.record;
    return undefined;
  }

  /** What is wrong with the input as a whole, if something is. */
  function troubleOfWhole(): LineTrouble | undefined {
    if (end !== undefined && !afterEnd) return undefined;
    const form = formOfBytes(Uint8Array.from(head));
    if (form !== undefined || end !== undefined) return form;
    return count.accepted > 0 ? noEnd : noRecord;
  }

  function finish(stopped?: LineTrouble): readonly SourceRecord[] {
    const issues = [...silenced.values()].map((one) => issueOfSilenced(one, settings));
    const trouble = stopped ?? troubleOfWhole();
    if (trouble !== undefined) issues.push(issue("error", trouble, settings.file));
    const whole = stopped === undefined && !afterEnd && end?.complete === true;
    const cursor = stopped === undefined && !afterEnd ? end?.cursor : undefined;
    const read = count.accepted + count.rejected + count.skipped;
    const lines = { kind: rowKind, read, ...count, duplicate: 0, replaced: 0, removed: 0 };
    // What wrote the file may have counted too. Its count of lines is that of another file.
    const earlier = end?.accounting?.filter(({ kind }) => kind !== rowKind) ?? [];
    const accounting = [lines, ...earlier];
    return [...issues, { kind: "end", complete: whole, ...(cursor !== undefined && { cursor }), accounting }];
  }

  return { look, take, finish };
}

const lineAfterEnd: LineTrouble = {
  code: "line-after-end",
  message: "The line stands after the end record.",
  advice: "Where files were joined, leave out the end record of all but the last.",
};

const noEnd: LineTrouble = {
  code: "end-missing",
  message: "The last record is no end record: something may be missing.",
  advice: 'Write {"kind":"end","complete":true} as the last line once everything is written.',
};

const noRecord: LineTrouble = {
  code: "no-records",
  message: "There is no record in it.",
  advice: 'Write one JSON object on each line, and {"kind":"end","complete":true} as the last.',
};

/** Bad lines of one code beyond those that are named. */
interface Silenced {
  readonly first: LineTrouble;
  readonly times: number;
}

/** The reason stands in it: whoever sees this issue alone must know what is wrong. */
function issueOfSilenced({ first, times }: Silenced, { file, maxIssues }: NdjsonSettings): IssueRecord {
  const said = worded("After the {named} bad lines that are named come more; the first of them: {first}", {
    named: maxIssues,
    first: first.message,
  });
  return { ...issue("error", { ...first, ...said }, file), count: times };
}

function issue(severity: IssueRecord["severity"], trouble: LineTrouble, file?: string, line?: number): IssueRecord {
  const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  return { kind: "issue", severity, ...trouble, ...(Object.keys(place).length > 0 && { place }) };
}
