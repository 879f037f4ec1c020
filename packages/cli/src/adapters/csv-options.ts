import { basename, resolve } from "node:path";
import type { RejectedRow } from "@org/community-adapter-csv";
import { err, ok, type Result } from "neverthrow";
import type { AdapterOptions } from "../arguments/adapter-options.js";
import { type Failure, usageFailure } from "../failure.js";
import type { Reopened } from "./piped-input.js";

/** What the command line adds to the options of the CSV adapter. */
export interface CsvAdditions {
  /** Paths of files, as given on the command line. */
  readonly inputs: readonly string[];
  /** Those of the paths that are pipes, with what opens them. */
  readonly pipes?: ReadonlyMap<string, Reopened>;
  readonly cwd: string;
  /** Where relative paths in the options start, if it was said. */
  readonly base?: string;
  readonly onRejectedRow?: (row: RejectedRow) => void;
}

/**
 * The options of the CSV adapter: those that were handed over, with the paths of the command line as `files`. Files in
 * the options without an `input` take the paths in their order; a `preset` or `mapping` beside `files` holds for all.
 */
export function csvOptions(
  { values, folder }: AdapterOptions,
  { inputs, pipes = new Map(), cwd, base, onRejectedRow }: CsvAdditions,
): Result<Readonly<Record<string, unknown>>, Failure> {
  const { files: described, mapping, preset, ...rest } = values;
  const files = Array.isArray(described) ? described.map(objectOf) : [];
  const waiting = files.filter((file) => file["input"] === undefined).length;
  if (inputs.length !== waiting && files.length > 0) {
    const what = `The options describe ${waiting} files without an input, and ${inputs.length} paths were given.`;
    return err(usageFailure(what, "Give one path for each, in their order."));
  }
  if (inputs.length === 0 && files.length === 0) {
    return err(usageFailure("There is no file to read.", "Such as: community-health report csv posts.csv members.csv"));
  }
  const names = inputs.map((path) => basename(path));
  const given = inputs.map((path, index) => {
    const pipe = pipes.get(path);
    if (pipe !== undefined) return { input: pipe, name: path === "-" ? "standard input" : path };
    // Two files of one name in two folders are told apart by their paths.
    const isAlone = names.indexOf(names[index] ?? "") === names.lastIndexOf(names[index] ?? "");
    return { input: resolve(cwd, path), ...(isAlone ? {} : { name: path }) };
  });
  const whole = { ...objectOf(mapping), ...(preset === undefined ? {} : { preset }) };
  let next = 0;
  const filled =
    files.length === 0
      ? given
      : files.map((file) => (file["input"] === undefined ? { ...given[next++], ...file } : file));
  return ok({
    baseFolder: base === undefined ? (folder ?? cwd) : resolve(cwd, base),
    ...rest,
    files: filled.map((file) => withMapping(file, whole)),
    ...(onRejectedRow === undefined ? {} : { onRejectedRow }),
  });
}

function withMapping(file: Readonly<Record<string, unknown>>, whole: Readonly<Record<string, unknown>>): object {
  return Object.keys(whole).length === 0 ? file : { ...file, mapping: { ...whole, ...objectOf(file["mapping"]) } };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
