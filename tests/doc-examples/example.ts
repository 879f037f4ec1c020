/** Code that documentation shows: where it stands, and its lines. */
export interface Example {
  /** The file, from the root of the workspace. */
  readonly path: string;
  /** The line of the file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

/** A fence of a language that is not run: the text is not code of ours. */
const fence = /^\s*```(\w*)/;

const runnable = new Set(["", "ts", "js", "typescript", "javascript"]);

/**
 * The runnable code in lines of prose: what stands in fences of TypeScript or JavaScript. The fence's language decides;
 * a fence without one counts if `unmarked` says so.
 */
export function fencedCode(
  path: string,
  lines: readonly string[],
  firstLine: number,
  unmarked: boolean,
): readonly Example[] {
  const found: Example[] = [];
  let open: { readonly from: number; readonly runs: boolean } | undefined;
  for (const [index, line] of lines.entries()) {
    const language = fence.exec(line)?.[1];
    if (language === undefined) continue;
    if (open === undefined) {
      open = { from: index + 1, runs: runnable.has(language) && (language !== "" || unmarked) };
    } else {
      if (open.runs) found.push({ path, line: firstLine + open.from, code: lines.slice(open.from, index).join("\n") });
      open = undefined;
    }
  }
  return found;
}

/** Whether the lines hold a fence of any language. */
export function hasFence(lines: readonly string[]): boolean {
  return lines.some((line) => fence.test(line));
}
