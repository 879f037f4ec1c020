import { createReadStream } from "node:fs";

/** A message as it stands in the file: the line on which it begins, and its header; the body is passed over. */
export interface WrittenMessage {
  readonly line: number;
  readonly header: string;
}

/** A line that begins a message (RFC 4155): sender and when it was delivered, in the form of `asctime`, a zone perhaps. */
const separator = /^From \S.* \d{1,2}:\d{2}(:\d{2})? .*\d{4}\b/;

/** The longest header that is read; of what is longer the rest is passed over. */
const mostCharacters = 256 * 1024;

/** Reads a file message by message, and holds one header at a time. Throws what reading the file throws. */
export async function* splitMbox(path: string, signal?: AbortSignal): AsyncGenerator<WrittenMessage> {
  let [line, begins, afterEmpty, inHeader] = [0, 0, true, false];
  let header = "";
  for await (const text of linesOf(path, signal)) {
    line += 1;
    if (afterEmpty && separator.test(text)) {
      if (begins > 0) yield { line: begins, header };
      [begins, inHeader, header] = [line, true, ""];
    } else if (text === "") inHeader = false;
    else if (inHeader && header.length < mostCharacters) header += `${text}\n`;
    afterEmpty = text === "";
  }
  if (begins > 0) yield { line: begins, header };
}

/** The lines of a file without their ends. What follows the last end is a line, even if nothing does. */
async function* linesOf(path: string, signal: AbortSignal | undefined): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", ...(signal && { signal }) })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  yield rest;
}
