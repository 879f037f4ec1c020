import type { FaultCode } from "./document-fault.js";

/** Where a text stops to be JSON, and why. */
export interface JsonFault {
  readonly offset: number;
  readonly code: FaultCode;
}

const space = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what a text may not hold
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** What may stand at a place of JSON. */
type Awaited = "value" | "value-or-end" | "key" | "key-or-end" | "comma-or-end";

/** What was read at a place, and what may come after it. */
interface Step {
  readonly offset: number;
  readonly awaited: Awaited;
  /** The sign that will close what begins here. */
  readonly opens?: "]" | "}";
  readonly closes?: true;
}

/** The first fault of a text that should be JSON, or nothing: engines name no place in a way that can be relied on. */
export function jsonFault(json: string): JsonFault | undefined {
  const open: ("]" | "}")[] = [];
  let offset = behind(json, space, 0) ?? 0;
  let awaited: Awaited = "value";
  while (offset < json.length) {
    const step: Step | JsonFault = stepFrom(json, offset, awaited, open.at(-1));
    if ("code" in step) return step.offset < json.length ? step : { ...step, code: "json-breaks-off" };
    if (step.opens !== undefined) open.push(step.opens);
    if (step.closes === true) open.pop();
    awaited = step.awaited;
    offset = behind(json, space, step.offset) ?? step.offset;
    if (open.length === 0 && awaited === "comma-or-end")
      return offset < json.length ? { offset, code: "json-goes-on" } : undefined;
  }
  return { offset, code: "json-breaks-off" };
}

function stepFrom(json: string, offset: number, awaited: Awaited, end: "]" | "}" | undefined): Step | JsonFault {
  const sign = json[offset];
  if (sign === end && awaited !== "value" && awaited !== "key")
    return { offset: offset + 1, awaited: "comma-or-end", closes: true };
  if (awaited === "key" || awaited === "key-or-end") return stepOverKey(json, offset);
  if (awaited !== "comma-or-end") return stepOverValue(json, offset);
  if (sign !== ",") return { offset, code: "json-comma" };
  return { offset: offset + 1, awaited: end === "}" ? "key" : "value" };
}

function stepOverKey(json: string, offset: number): Step | JsonFault {
  const key = behind(json, text, offset);
  if (key === undefined) return { offset, code: json[offset] === '"' ? "json-text" : "json-key" };
  const colon = behind(json, space, key) ?? key;
  return json[colon] === ":" ? { offset: colon + 1, awaited: "value" } : { offset: colon, code: "json-colon" };
}

function stepOverValue(json: string, offset: number): Step | JsonFault {
  const sign = json[offset];
  if (sign === "{") return { offset: offset + 1, awaited: "key-or-end", opens: "}" };
  if (sign === "[") return { offset: offset + 1, awaited: "value-or-end", opens: "]" };
  const value = behind(json, text, offset) ?? behind(json, scalar, offset);
  if (value !== undefined) return { offset: value, awaited: "comma-or-end" };
  return { offset, code: sign === '"' ? "json-text" : "json-value" };
}

/** Where what a pattern finds at a place ends; nothing where it does not find it there. */
function behind(json: string, pattern: RegExp, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(json) ? pattern.lastIndex : undefined;
}
