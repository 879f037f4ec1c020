import type { RawLine } from "./line-splitter.js";
import type { IssueRecord } from "./records.js";
import { worded } from "./wording.js";

/** What is wrong with a line or with the input; its place is added by whoever knows the file. */
export type LineTrouble = Pick<IssueRecord, "code" | "message" | "advice" | "wording">;

/** What a line of JSON turned out to be. */
export type JsonLine =
  | { readonly type: "value"; readonly value: unknown }
  | { readonly type: "blank" }
  | { readonly type: "trouble"; readonly trouble: LineTrouble };

/** Makes a function that reads one line of JSON. What it says about a bad line never holds the line's content. */
export function createJsonLineReader(maxLineBytes: number): (line: RawLine) => JsonLine {
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
    try {
      return { type: "value", value: JSON.parse(text) };
    } catch {
      // The parser's own message quotes the line.
      return trouble(
        "not-json",
        "The line is not JSON.",
        "Write one JSON object on each line, without line breaks in it.",
      );
    }
  };
}

function tooLong(maxLineBytes: number): JsonLine {
  const said = worded("The line is longer than {bytes} bytes.", { bytes: maxLineBytes });
  const advice = "Write one record on each line, or raise maxLineBytes.";
  return { type: "trouble", trouble: { code: "line-too-long", ...said, advice } };
}

function trouble(code: string, message: string, advice: string): JsonLine {
  return { type: "trouble", trouble: { code, message, advice } };
}
