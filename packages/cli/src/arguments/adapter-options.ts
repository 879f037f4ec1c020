import { dirname, resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import { type FilePlace, fileBytes } from "../documents/file-bytes.js";
import { type Failure, inputFailure, interrupted, usageFailure } from "../failure.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** Options of an adapter as they were handed over, unchecked: the adapter checks them. */
export interface AdapterOptions {
  readonly values: Readonly<Record<string, unknown>>;
  /** The folder of the file that they come from: its relative paths start there. */
  readonly folder?: string;
}

/** The options of a file, with those of single `--option key=value` laid over them. */
export async function adapterOptions(
  given: ParsedArguments,
  place: FilePlace,
): Promise<Result<AdapterOptions, Failure>> {
  const file = given.text("options");
  const fromFile = file === undefined ? ok({}) : await optionsOfFile(file, place);
  if (fromFile.isErr()) return err(fromFile.error);
  let values: Record<string, unknown> = fromFile.value;
  for (const text of given.all("option")) {
    const at = text.indexOf("=");
    const path = text.slice(0, at).split(".");
    if (at < 1 || path.some((key) => key === "" || key === "__proto__")) {
      return err(usageFailure(`--option is given as key=value, not "${text}".`, "Such as --option preset=tiny."));
    }
    values = withValue(values, path, jsonOrText(text.slice(at + 1)));
  }
  return ok({ values, ...(file === undefined ? {} : { folder: dirname(resolve(place.cwd, file)) }) });
}

/** Far more than options ever take. */
const mostBytes = 4 * 1024 * 1024;

async function optionsOfFile(named: string, place: FilePlace): Promise<Result<Record<string, unknown>, Failure>> {
  let bytes: Buffer | undefined;
  try {
    bytes = await fileBytes(named, mostBytes, place);
  } catch {
    return err(inputFailure(`The options file ${named} cannot be read.`, "Check its path and who may read it."));
  }
  if (bytes === undefined) return err(interrupted);
  const value = jsonOrText(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  if (isPlain(value)) return ok({ ...value });
  return err(inputFailure(`The options file ${named} is not a JSON object.`, 'It looks like {"source": "forum", …}.'));
}

/** JSON if it is JSON, else the text itself. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The object with a value at a path such as `parameters.members`; whatever is in the way and no object is replaced. */
function withValue(
  into: Readonly<Record<string, unknown>>,
  path: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const [key = "", ...rest] = path;
  if (rest.length === 0) return { ...into, [key]: value };
  const inner = Object.hasOwn(into, key) ? into[key] : undefined;
  return { ...into, [key]: withValue(isPlain(inner) ? inner : {}, rest, value) };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
