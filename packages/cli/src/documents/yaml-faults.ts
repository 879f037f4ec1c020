import { type Document, type ErrorCode, visit, type YAMLParseError } from "yaml";
import type { DocumentFault, FaultCode } from "./document-fault.js";

/** What the reader of YAML finds, in our words: several of its codes are one mistake to whoever made it. */
const codes: Partial<Readonly<Record<ErrorCode, FaultCode>>> = {
  TAB_AS_INDENT: "tab",
  MULTIPLE_DOCS: "second-document",
  DUPLICATE_KEY: "repeated-key",
  BAD_INDENT: "wrong-indent",
  BLOCK_AS_IMPLICIT_KEY: "wrong-indent",
  BLOCK_IN_FLOW: "wrong-indent",
  MISSING_CHAR: "not-closed",
  MULTILINE_IMPLICIT_KEY: "not-closed",
  BAD_SCALAR_START: "special-sign",
  UNEXPECTED_TOKEN: "special-sign",
  TAG_RESOLVE_FAILED: "special-sign",
  BAD_DQ_ESCAPE: "backslash",
  BAD_ALIAS: "unknown-alias",
  RESOURCE_EXHAUSTION: "too-deep",
};

/** The faults of a text that is no YAML: one for each line and kind, in the order of the lines. */
export function yamlFaults(
  errors: readonly YAMLParseError[],
  text: string,
  lineAt: (offset: number) => number,
): readonly DocumentFault[] {
  const faults = errors.map(({ code, pos: [offset] }): DocumentFault => {
    const fault = { line: lineAt(offset), code: codes[code] ?? "not-readable" };
    const key = fault.code === "repeated-key" ? keyAt(text, offset) : undefined;
    return key === undefined ? fault : { ...fault, key };
  });
  // After these the rest of what is wrong may only follow from them.
  for (const decisive of ["too-deep", "tab", "second-document"]) {
    const first = faults.find(({ code }) => code === decisive);
    if (first !== undefined) return [first];
  }
  return faults
    .filter(({ line, code }, at) => faults.findIndex((other) => other.line === line && other.code === code) === at)
    .toSorted((one, other) => one.line - other.line);
}

/** The references of a document to parts that are marked nowhere before. */
export function unknownAliases(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): readonly DocumentFault[] {
  const faults: DocumentFault[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined)
        faults.push({ line: lineAt(alias.range?.[0] ?? 0), code: "unknown-alias" });
    },
  });
  return faults;
}

/** A key is repeated only if it reads like one: anything else may be somebody's data. */
function keyAt(text: string, offset: number): string | undefined {
  return /^["']?([A-Za-z_][A-Za-z0-9_-]{0,39})["']?\s*:/.exec(text.slice(offset, offset + 50))?.[1];
}
