import type { InvalidInput, Problem } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure } from "../failure.js";
import type { FailureDetail } from "../failure-detail.js";
import { faultDetail, problemDetail } from "../language/document-details.js";
import { type DocumentFile, documentOf } from "./document-file.js";
import type { FilePlace } from "./file-bytes.js";
import { readText } from "./read-text.js";

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
  place: FilePlace,
  { name, create, begin }: DocumentKind<T>,
): Promise<Result<DocumentRead<T>, Failure>> {
  const template = begin ?? `A template: community-health ${name} --template.`;
  const what = named === "-" ? "Standard input" : named;
  const text = await readText(named, place, what);
  if (text.isErr()) return err(text.error);
  if (text.value.trim() === "") return err(inputFailure(`${what} is empty.`, template));
  const form = named.toLowerCase().endsWith(".json") ? "json" : "either";
  const file = documentOf(text.value, form);
  if (file.isErr()) {
    const { isJson, faults } = file.error;
    const none = isJson ? "cannot be read as JSON" : "cannot be read as YAML or JSON";
    return err(inputFailure(`${what} ${none}.`, template, faults.map(faultDetail)));
  }
  if (file.value.value === null) return err(inputFailure(`${what} holds nothing but explanation.`, template));
  const created = create(file.value.value);
  if (created.isOk()) return ok({ value: created.value, file: file.value });
  return err(
    inputFailure(`${what} is no ${created.error.subject}.`, template, problemLines(created.error, file.value)),
  );
}

/** Each problem of a document with its line, in the order of the lines. */
export function problemLines({ problems }: InvalidInput, file: DocumentFile): readonly FailureDetail[] {
  const placed = problems.map((problem, at) => ({ problem, line: lineOf(problem, problems.slice(0, at), file) }));
  const inOrder = placed.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return inOrder.map(({ problem, line }) => problemDetail(problem, line, file));
}

/** The line of a problem; of keys that are not named, each has the line of the next of them. */
function lineOf({ path, reason }: Problem, before: readonly Problem[], file: DocumentFile): number | undefined {
  if (reason?.type !== "unreadable-key") return file.lineOf(path);
  const nth = before.filter((other) => other.path === path && other.reason?.type === reason.type).length;
  return file.oddKeyLines(path)[nth];
}
