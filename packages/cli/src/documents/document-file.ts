import { readsLikeKey } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { DocumentFault } from "./document-fault.js";
import { jsonFault } from "./json-fault.js";
import { unknownAliases, yamlFaults } from "./yaml-faults.js";

/** A file in YAML or JSON: what it holds, and where each part of it stands. */
export interface DocumentFile {
  readonly value: unknown;
  /** The line of what a path such as `goals[1].by` leads to, or of the last step there is; absent where not even the first is. */
  lineOf(path: string): number | undefined;
  /** The lines of the keys at a path that read like no key, and that an error does not name. */
  oddKeyLines(path: string): readonly number[];
  /** The single value at a path, as it is written. */
  writtenAt(path: string): string | undefined;
}

/** Why a text is no document. */
export interface NoDocument {
  /** Whether it should be JSON: by its name, or since it begins so and cannot be read as YAML either. */
  readonly isJson: boolean;
  /** At least one, in the order of the lines. */
  readonly faults: readonly DocumentFault[];
}

/** More references to one part than this are taken for an attempt to fill the memory. */
const mostAliases = 100;

/**
 * Reads a text as YAML, of which JSON is a part.
 *
 * @param form - Whether only JSON will do, since that is what the file is called.
 */
export function documentOf(text: string, form: "json" | "either"): Result<DocumentFile, NoDocument> {
  const bare = text.replace(/^\uFEFF/, "");
  const noJson = (): NoDocument | undefined => {
    const fault = jsonFault(bare);
    if (fault === undefined) return undefined;
    return { isJson: true, faults: [{ line: bare.slice(0, fault.offset).split("\n").length, code: fault.code }] };
  };
  const wrong = form === "json" ? noJson() : undefined;
  if (wrong !== undefined) return err(wrong);
  const parsed = parsedYaml(bare);
  if (parsed.isOk()) return ok(documentFile(parsed.value));
  const begun = /^\s*[{[]/.test(bare) ? noJson() : undefined;
  return err(begun ?? { isJson: false, faults: parsed.error });
}

interface ParsedYaml {
  readonly value: unknown;
  readonly root: Node | null;
  readonly lineAt: (offset: number) => number;
}

function parsedYaml(text: string): Result<ParsedYaml, readonly DocumentFault[]> {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  // At "silent" a second document in the file would be left out without a word.
  const options = { lineCounter: lines, prettyErrors: false, logLevel: "error" } as const;
  try {
    const document = parseDocument(text, options);
    const found = yamlFaults(document.errors, text, lineAt);
    const faults = found.length > 0 ? found : unknownAliases(document, lineAt);
    if (faults.length > 0) return err(faults);
    return ok({ value: document.toJS({ maxAliasCount: mostAliases }), root: document.contents, lineAt });
  } catch (error) {
    // The reader calls itself for what stands within something else: the stack has an end.
    if (error instanceof RangeError) return err([{ line: 1, code: "too-deep" }]);
    return err([{ line: 1, code: "too-many-aliases" }]);
  }
}

function documentFile({ value, root, lineAt }: ParsedYaml): DocumentFile {
  return {
    value,
    lineOf: (path) => {
      const offset = path === "" ? offsetOf(root) : walk(root, stepsOf(path)).offset;
      return offset === undefined ? undefined : lineAt(offset);
    },
    oddKeyLines: (path) => {
      const { node } = walk(root, stepsOf(path));
      const odd = isMap(node) ? node.items.filter(({ key }) => !isScalar(key) || !readsLikeKey(`${key.value}`)) : [];
      return odd.flatMap(({ key }) => offsetOf(key) ?? []).map(lineAt);
    },
    writtenAt: (path) => {
      const { node, isWhole } = walk(root, stepsOf(path));
      return isWhole && isScalar(node) ? `${node.source ?? node.value}` : undefined;
    },
  };
}

/** How far a path leads into a document. */
interface Walked {
  readonly node: unknown;
  /** Where the last step that there is begins. */
  readonly offset: number | undefined;
  readonly isWhole: boolean;
}

function walk(root: Node | null, steps: readonly (string | number)[]): Walked {
  let node: unknown = root;
  let offset: number | undefined;
  for (const step of steps) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const item = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
    if (pair === undefined && item === undefined) return { node, offset, isWhole: false };
    offset = offsetOf(pair === undefined ? item : pair.key) ?? offset;
    node = pair === undefined ? item : pair.value;
  }
  return { node, offset, isWhole: true };
}

/** Where a part begins; of a map within a list the first key, since the list's dash may stand on a line before. */
function offsetOf(part: unknown): number | undefined {
  if (isCollection(part) && isPair(part.items[0])) return offsetOf(part.items[0].key);
  return isNode(part) ? part.range?.[0] : undefined;
}

/** The steps of a path: `goals[1].by` is `goals`, 1 and `by`. */
function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = ""]) =>
    index === undefined ? key : Number(index),
  );
}
