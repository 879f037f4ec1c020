import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { hasCode } from "../system-error.js";
import { type FilePlace, fileBytes } from "./file-bytes.js";

/** Ten thousand interviews with all that can be said of each fit in this; more is another file than was meant. */
const mostMebibytes = 4;
const mostBytes = mostMebibytes * 1024 * 1024;

/**
 * The text of a document, or why it is none: too large, or not in UTF-8.
 *
 * @param what - What failures call it.
 */
export async function readText(named: string, place: FilePlace, what: string): Promise<Result<string, Failure>> {
  let bytes: Buffer | undefined;
  try {
    bytes = await fileBytes(named === "-" ? "/dev/stdin" : named, mostBytes, place);
  } catch (error) {
    return err(
      hasCode(error, "EISDIR")
        ? inputFailure(`${what} is a folder.`, "Name a file in it.")
        : inputFailure(`${what} cannot be read.`, "Check its path and who may read it."),
    );
  }
  if (bytes === undefined) return err(interrupted);
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
