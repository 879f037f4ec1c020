import type { WorkspaceFile } from "../workspace/files.js";
import { type Example, fencedCode } from "./example.js";

/** Reads the fences of TypeScript and JavaScript out of a Markdown file; a fence without a language is no code. */
export function examplesInMarkdown({ path, text }: WorkspaceFile): readonly Example[] {
  return fencedCode(path, text.split("\n"), 1, false);
}
