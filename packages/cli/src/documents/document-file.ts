import { err, ok, type Result } from "neverthrow";
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** A file in YAML or JSON: what it holds, and where each part of it stands. */
export interface DocumentFile {
  readonly value: unknown;
  /** The line of what a path such as `goals[1].by` leads to, or of the last step there is; absent where not even the first is. */
  lineOf(path: string): number | undefined;
  /** The single value at a path, as it is written. */
  writtenAt(path: string): string | undefined;
}

/** Where and why a text is neither YAML nor JSON. */
export interface DocumentFault {
  readonly line: number;
  readonly message: string;
}

/** More references to one part than this are taken for an attempt to fill the memory. */
const mostAliases = 100;

/** Reads a text as YAML, of which JSON is a part. */
export function documentOf(text: string): Result<DocumentFile, readonly DocumentFault[]> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    prettyErrors: false,
    // At "silent" a second document in the file would be left out without a word.
    logLevel: "error",
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  // After a tab the rest of what is wrong may only follow from it.
  const tab = document.errors.find(({ code }) => code === "TAB_AS_INDENT");
  if (tab !== undefined) return err([{ line: lineAt(tab.pos[0]), message: "use spaces, not tabs" }]);
  const second = document.errors.find(({ code }) => code === "MULTIPLE_DOCS");
  if (second !== undefined)
    return err([{ line: lineAt(second.pos[0]), message: "a second document begins here, and a file holds one" }]);
  if (document.errors.length > 0)
    return err(document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message })));
  const value = plainValue(() => document.toJS({ maxAliasCount: mostAliases }));
  if (value.isErr()) return err([{ line: 1, message: "refers to its own parts too often" }]);
  const root = document.contents;
  return ok({
    value: value.value,
    lineOf: (path) => {
      const offset = walk(root, stepsOf(path)).offset;
      return offset === undefined ? undefined : lineAt(offset);
    },
    writtenAt: (path) => {
      const { node, isWhole } = walk(root, stepsOf(path));
      return isWhole && isScalar(node) ? `${node.source ?? node.value}` : undefined;
    },
  });
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

function plainValue(read: () => unknown): Result<unknown, undefined> {
  try {
    return ok(read());
  } catch {
    return err(undefined);
  }
}
