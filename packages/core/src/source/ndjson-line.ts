import type { InvalidInput } from "../model/errors.js";
import type { RawLine } from "./line-splitter.js";
import { parseSourceRecord } from "./record-schema.js";
import type { IssueRecord, SourceRecord } from "./records.js";

/** What an issue about a line says; its place is added by whoever knows the file. */
export type LineTrouble = Pick<IssueRecord, "code" | "message" | "advice">;

/** What a line turned out to be. */
export type LineOutcome =
  | { readonly type: "record"; readonly record: SourceRecord }
  | { readonly type: "blank" }
  | { readonly type: "trouble"; readonly trouble: LineTrouble };

const problemsNamedAtMost = 5;

/** Makes a function that reads one line of NDJSON. What it says about a bad line never holds the line's content. */
export function createLineReader(maxLineBytes: number): (line: RawLine) => LineOutcome {
  // A byte order mark at the start of a line is dropped: files that were joined have one in the middle.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return ({ bytes }) => {
    if (bytes === undefined) return tooLong(maxLineBytes);
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      return trouble("not-utf-8", "The line is not UTF-8.", "Save the file as UTF-8.");
    }
    if (text.trim() === "") return { type: "blank" };
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch {
      // The parser's own message quotes the line.
      return trouble(
        "not-json",
        "The line is not JSON.",
        "Write one JSON object on each line, without line breaks in it.",
      );
    }
    return parseSourceRecord(input).match<LineOutcome>((record) => ({ type: "record", record }), notARecord);
  };
}

function notARecord({ subject, problems }: InvalidInput): LineOutcome {
  const named = problems
    .slice(0, problemsNamedAtMost)
    .map(({ path, message }) => (path === "" ? message : `${path} ${message}`));
  const more = problems.length - named.length;
  const message = `The line is no ${subject}: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
  return trouble("not-a-record", `${message.slice(0, 1_900)}.`, "See the JSON Schema of source records.");
}

function tooLong(maxLineBytes: number): LineOutcome {
  const message = `The line is longer than ${maxLineBytes} bytes.`;
  return trouble("line-too-long", message, "Write one record on each line, or raise maxLineBytes.");
}

function trouble(code: string, message: string, advice: string): LineOutcome {
  return { type: "trouble", trouble: { code, message, advice } };
}
