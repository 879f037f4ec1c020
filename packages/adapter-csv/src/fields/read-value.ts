import { isId } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { FieldShape } from "../mapping/record-fields.js";
import type { RejectionReason } from "../table/row-fault.js";
import { replacementCharacter } from "./text-field.js";

const point = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const comma = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/** Reads a number with the file's decimal mark; groups of thousands may be marked with the other one. */
function readNumber(text: string, decimal: "," | "."): number | undefined {
  if (!(decimal === "," ? comma : point).test(text)) return undefined;
  return Number(decimal === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));
}

/** Reads a number within the limits of its field. */
export function numberReader(
  shape: Extract<FieldShape, { is: "number" }>,
  decimal: "," | ".",
): (text: string) => Result<number, RejectionReason> {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, whole = false } = shape;
  return (text) => {
    const value = readNumber(text, decimal);
    if (value === undefined) return err("not-a-number");
    const isFine = Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isSafeInteger(value));
    return isFine ? ok(value) : err("number-out-of-range");
  };
}

const yes = new Set(["true", "yes", "ja", "waar", "1", "x", "y", "j"]);
const no = new Set(["false", "no", "nee", "onwaar", "0", "n"]);

/** Reads yes or no, in English or Dutch. */
export function readBoolean(text: string): Result<boolean, RejectionReason> {
  const word = text.toLowerCase();
  if (yes.has(word)) return ok(true);
  return no.has(word) ? ok(false) : err("not-yes-or-no");
}

/** Reads the values of one cell; empty ones between separators are left out. */
export function listReader(
  separator: string,
  prefix: string,
  ofIds: boolean,
): (text: string) => Result<readonly string[], RejectionReason> {
  return (text) => {
    const values: string[] = [];
    for (const part of text.split(separator)) {
      const value = part.trim();
      if (value === "") continue;
      if (ofIds && !isId(prefix + value)) return err("id-not-valid");
      if (ofIds && value.includes(replacementCharacter)) return err("id-not-readable");
      if (!ofIds && value.length > 2_000) return err("text-too-long");
      values.push(prefix + value);
    }
    return ok(values);
  };
}
