import type { WorkspaceFile } from "../workspace/files.js";

/** A rule about source files: given some, the places where they break it, each with what to do; none if they hold. */
export type Rule = (files: readonly WorkspaceFile[]) => readonly string[];

/** A rule and what shows that it can fail: snippets that it must refuse and, where it could go too far, ones it must not. */
export interface RuleCase {
  readonly says: string;
  readonly rule: Rule;
  /** The files of the workspace that must follow the rule. */
  readonly files: readonly WorkspaceFile[];
  /** Each is refused on its own. */
  readonly wrong: readonly (readonly WorkspaceFile[])[];
  /** All together are accepted. */
  readonly right: readonly WorkspaceFile[];
}

/** A snippet as if it stood in core. */
export function inCore(path: string, text: string): WorkspaceFile {
  return inPackages(`core/src/${path}`, text);
}

/** A snippet as if it stood in some package. */
export function inPackages(path: string, text: string): WorkspaceFile {
  return { path: `packages/${path}`, text };
}

/** Snippets of one file each. */
export function alone(...files: readonly WorkspaceFile[]): readonly (readonly WorkspaceFile[])[] {
  return files.map((file) => [file]);
}
