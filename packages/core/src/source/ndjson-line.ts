import type { InvalidInput } from "../model/errors.js";
import { createJsonLineReader, type LineTrouble } from "./json-line.js";
import type { RawLine } from "./line-splitter.js";
import { parseSourceRecord } from "./record-schema.js";
import type { SourceRecord } from "./records.js";
import { worded } from "./wording.js";

/** What a line turned out to be. */
export type LineOutcome =
  | { readonly type: "record"; readonly record: SourceRecord }
  | { readonly type: "blank" }
  | { readonly type: "trouble"; readonly trouble: LineTrouble };

const problemsNamedAtMost = 5;

/** Makes a function that reads one line of NDJSON. What it says about a bad line never holds the line's content. */
export function createLineReader(maxLineBytes: number): (line: RawLine) => LineOutcome {
  const readJson = createJsonLineReader(maxLineBytes);
  return (line) => {
    const read = readJson(line);
    if (read.type !== "value") return read;
    return parseSourceRecord(read.value).match<LineOutcome>(
      (record) => ({ type: "record", record }),
      (invalid) => ({ type: "trouble", trouble: notARecord(invalid) }),
    );
  };
}

/** What is wrong with a line that is JSON but not what it should be. */
export function notARecord({ subject, problems }: InvalidInput): LineTrouble {
  const named = problems
    .slice(0, problemsNamedAtMost)
    .map(({ path, message }) => (path === "" ? message : `${path} ${message}`));
  const more = problems.length - named.length;
  const all = `${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
  return {
    code: "not-a-record",
    ...worded("The line is no {subject}: {problems}.", { subject, problems: all.slice(0, 1_800) }),
    advice: "See the JSON Schema of source records.",
  };
}
