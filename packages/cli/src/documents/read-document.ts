import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { InvalidInput, Problem } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure } from "../failure.js";
import { printableLine } from "../output/printable-line.js";
import { hasCode } from "../system-error.js";
import { type DocumentFile, documentOf } from "./document-file.js";

/** What a document was read as, with the file that it stands in. */
export interface DocumentRead<T> {
  readonly value: T;
  readonly file: DocumentFile;
}

/** What a document must be. */
export interface DocumentKind<T> {
  /** What it is called, and the command that prints a template of it. */
  readonly name: string;
  readonly create: (input: unknown) => Result<T, InvalidInput>;
  /** How to begin with one, as a sentence. Absent: the command that prints a template. */
  readonly begin?: string;
}

/** Reads a file in YAML or JSON as what it must be, or says on which line what is wrong and what is allowed. */
export async function readDocument<T>(
  named: string,
  cwd: string,
  { name, create, begin }: DocumentKind<T>,
): Promise<Result<DocumentRead<T>, Failure>> {
  const template = begin ?? `A template: community-health ${name} --template.`;
  const what = named === "-" ? "Standard input" : named;
  let bytes: Buffer;
  try {
    bytes = await readFile(named === "-" ? "/dev/stdin" : resolve(cwd, named));
  } catch (error) {
    return err(
      hasCode(error, "EISDIR")
        ? inputFailure(`${what} is a folder.`, "Name a file in it.")
        : inputFailure(`${what} cannot be read.`, "Check its path and who may read it."),
    );
  }
  if (isUtf16(bytes)) return err(inputFailure(`${what} is in UTF-16.`, "Save it as UTF-8."));
  const text = bytes.toString("utf8");
  if (text.trim() === "") return err(inputFailure(`${what} is empty.`, template));
  const file = documentOf(text);
  if (file.isErr()) {
    const details = file.error.map(({ line, message }) => printableLine(`line ${line}: ${message}`));
    return err(inputFailure(`${what} is neither YAML nor JSON.`, template, details));
  }
  if (file.value.value === null) return err(inputFailure(`${what} holds nothing but explanation.`, template));
  const created = create(file.value.value);
  if (created.isOk()) return ok({ value: created.value, file: file.value });
  return err(
    inputFailure(`${what} is no ${created.error.subject}.`, template, problemLines(created.error, file.value)),
  );
}

/** Each problem of a document with its line, in the order of the lines. */
export function problemLines({ problems }: InvalidInput, file: DocumentFile): readonly string[] {
  const lineOf = ({ path }: Problem): number => file.lineOf(path) ?? 0;
  const inOrder = problems.toSorted((one, other) => lineOf(one) - lineOf(other));
  return inOrder.map((problem) => detail(problem, file));
}

/** By its mark, or since one of the first two bytes is empty, as of no text in UTF-8. */
function isUtf16([first, second]: Buffer): boolean {
  if (first === undefined || second === undefined) return false;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0) !== (second === 0);
}

/** Keys whose value may be what somebody is called: an error does not repeat it. */
const ofPeople: ReadonlySet<string> = new Set(["id", "person", "holder", "backup", "guide", "owner", "name"]);

const longestRepeated = 40;

function detail({ path, message }: Problem, file: DocumentFile): string {
  const line = file.lineOf(path);
  const where = [line === undefined ? "" : `line ${line}: `, path === "" ? "" : `${path}: `].join("");
  if (file.writtenAt(path) === "" && message.startsWith("is null"))
    return printableLine(`${where}nothing stands behind it; fill it in or delete the line.`);
  return printableLine(`${where}${message}${gotAt(path, message, file)}`);
}

/** What stands there, for a value that is none of those allowed. */
function gotAt(path: string, message: string, file: DocumentFile): string {
  const written = file.writtenAt(path);
  const key = path.split(/[.[]/).at(-1) ?? "";
  if (written === undefined || message.startsWith("is no field") || ofPeople.has(key)) return "";
  // What is none of anybody's business must not come back out of the file that it should not stand in.
  if (message.startsWith("is a secret")) return "";
  return written.length <= longestRepeated && !written.includes("@") ? ` (here: ${written})` : "";
}
