import type { WorkspaceFile } from "../workspace/files.js";
import { type Example, fencedCode } from "./example.js";

/** A file that is shown as it is. */
const included = /<!-- include: .+? -->\n```\w*\n[\s\S]*?```/g;

/**
 * Reads the fences of TypeScript and JavaScript out of a Markdown file; a fence without a language is no code. What a file
 * that is included says is held where the file stands.
 */
export function examplesInMarkdown({ path, text }: WorkspaceFile): readonly Example[] {
  const own = text.replace(included, (block) => block.replaceAll(/[^\n]+/g, ""));
  return fencedCode(path, own.split("\n"), 1, false);
}
