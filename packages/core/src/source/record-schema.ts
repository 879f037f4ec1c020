import { err, type Result } from "neverthrow";
import type { InvalidInput } from "../model/errors.js";
import { nearestName } from "../model/nearest-name.js";
import { recordReaders } from "./record-readers.js";
import type { SourceRecord } from "./records.js";

/**
 * Reads one source record from anything, such as a line of JSON, or says each thing that is wrong with it. The `kind`
 * decides which fields there are; a key that is no field is refused, not dropped. Problems never hold a value of the
 * input.
 *
 * @example
 * parseSourceRecord({ kind: "member", id: "m1" }).isOk() // => true
 * parseSourceRecord({ kind: "member", idd: "m1" })._unsafeUnwrapErr().problems[1]?.path // => "idd"
 * parseSourceRecord({ kind: "__proto__" }).isErr() // => true
 */
export function parseSourceRecord(input: unknown): Result<SourceRecord, InvalidInput> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return refuse("", "must be an object with a kind");
  }
  const kind: unknown = Object.hasOwn(input, "kind") && "kind" in input ? input.kind : undefined;
  if (typeof kind !== "string") return refuse("kind", `must be one of ${[...recordReaders.keys()].join(", ")}`);
  const reader = recordReaders.get(kind);
  if (reader !== undefined) return reader.read(input);
  const kinds = [...recordReaders.keys()];
  const meant = nearestName(kind, kinds);
  return refuse("kind", `must be one of ${kinds.join(", ")}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}

function refuse(path: string, message: string): Result<never, InvalidInput> {
  return err({ type: "InvalidInput", subject: "record", problems: [{ path, message }] });
}
