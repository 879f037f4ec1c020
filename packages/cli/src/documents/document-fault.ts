/** Why a text is no document in YAML or JSON; the sentences stand in `language/`. */
export type FaultCode =
  | "tab"
  | "second-document"
  | "repeated-key"
  | "wrong-indent"
  | "not-closed"
  | "special-sign"
  | "backslash"
  | "unknown-alias"
  | "too-many-aliases"
  | "too-deep"
  | "not-readable"
  | "json-breaks-off"
  | "json-goes-on"
  | "json-key"
  | "json-colon"
  | "json-value"
  | "json-comma"
  | "json-text";

/** Where and why a text is neither YAML nor JSON. */
export interface DocumentFault {
  readonly line: number;
  readonly code: FaultCode;
  /** The key that it is about, where it is known and reads like a key. */
  readonly key?: string;
}
