import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure } from "../failure.js";
import { hasCode } from "../system-error.js";

/** Ten thousand interviews with all that can be said of each fit in this; more is another file than was meant. */
const mostMebibytes = 4;
const mostBytes = mostMebibytes * 1024 * 1024;

/**
 * The text of a document, or why it is none: too large, or not in UTF-8.
 *
 * @param what - What failures call it.
 */
export async function readText(named: string, cwd: string, what: string): Promise<Result<string, Failure>> {
  let bytes: Buffer;
  try {
    bytes = await firstBytes(named === "-" ? "/dev/stdin" : resolve(cwd, named));
  } catch (error) {
    return err(
      hasCode(error, "EISDIR")
        ? inputFailure(`${what} is a folder.`, "Name a file in it.")
        : inputFailure(`${what} cannot be read.`, "Check its path and who may read it."),
    );
  }
  if (bytes.length > mostBytes)
    return err(
      inputFailure(
        `${what} is larger than ${mostMebibytes} MB, the most that is read of a document.`,
        "Check that it is the right file.",
      ),
    );
  if (isUtf16(bytes)) return err(inputFailure(`${what} is in UTF-16.`, "Save it as UTF-8."));
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const line = firstLineNotUtf8(bytes);
    const detail = {
      en: `line ${line}: a character of another encoding`,
      nl: `regel ${line}: een teken in een andere codering`,
    };
    return err(inputFailure(`${what} is not in UTF-8.`, "Save it as UTF-8.", [detail]));
  }
}

/** One byte more than may be read, at most: a device or a pipe may have no end. */
async function firstBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: mostBytes })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** By its mark, or since one of the first two bytes is empty, as of no text in UTF-8. */
function isUtf16([first, second]: Buffer): boolean {
  if (first === undefined || second === undefined) return false;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0) !== (second === 0);
}

/** A line ends with the same byte in UTF-8 and in what is taken for it. */
function firstLineNotUtf8(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  const isUtf8 = (line: string): boolean => {
    const raw = Buffer.from(line, "latin1");
    return raw.equals(Buffer.from(raw.toString("utf8"), "utf8"));
  };
  return lines.findIndex((line) => !isUtf8(line)) + 1;
}
