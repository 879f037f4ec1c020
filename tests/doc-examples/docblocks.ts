import type { WorkspaceFile } from "../workspace/files.js";
import { type Example, fencedCode, hasFence } from "./example.js";

/** Where `// =>` stands in a docblock, but not in an example: nobody would run it. */
export interface StrayAssertion {
  readonly path: string;
  readonly line: number;
}

/** What the docblocks of a file show. */
export interface DocblockExamples {
  readonly examples: readonly Example[];
  readonly stray: readonly StrayAssertion[];
}

/** Reads the `@example`s out of the docblocks of a TypeScript file. */
export function examplesInDocblocks({ path, text }: WorkspaceFile): DocblockExamples {
  const examples: Example[] = [];
  const stray: StrayAssertion[] = [];
  for (const { 0: block, index } of text.matchAll(/^[ \t]*\/\*\*.*?\*\//gms)) {
    const firstLine = text.slice(0, index).split("\n").length;
    const lines = block.split("\n").map(withoutFrame);
    const starts = lines.flatMap((line, at) => (/^@\w/.test(line) ? [at] : []));
    const inExample = new Set<number>();
    for (const [order, start] of starts.entries()) {
      if (!lines[start]?.startsWith("@example")) continue;
      const end = starts[order + 1] ?? lines.length;
      for (let at = start; at < end; at += 1) inExample.add(at);
      examples.push(...codeOf(path, lines.slice(start, end), firstLine + start));
    }
    for (const [at, line] of lines.entries())
      if (line.includes("// =>") && !inExample.has(at)) stray.push({ path, line: firstLine + at });
  }
  return { examples, stray };
}

/** The code of one `@example`: its fences, or all of it if it has none. Text beside the tag is a title, unless it runs. */
function codeOf(path: string, lines: readonly string[], line: number): readonly Example[] {
  if (hasFence(lines)) return fencedCode(path, lines, line, true);
  const beside = lines[0]?.replace(/^@example\s*/, "") ?? "";
  const code = [beside.includes("// =>") ? beside : "", ...lines.slice(1)].join("\n");
  return [{ path, line, code }];
}

/** A line of a docblock without the stars around it. */
function withoutFrame(line: string): string {
  return line
    .replace(/^\s*\/\*\*\s?/, "")
    .replace(/\s*\*\/$/, "")
    .replace(/^\s*\*\s?/, "");
}
