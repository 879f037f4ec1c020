import { readdirSync, readFileSync, statSync } from "node:fs";
import { fromRoot } from "./root.js";

/** A file of the workspace: its path from the root, with slashes, and what stands in it. */
export interface WorkspaceFile {
  readonly path: string;
  readonly text: string;
}

/** Folders that hold what tools made, not what people wrote. */
const madeByTools = new Set(["node_modules", "dist", "coverage"]);

/** The paths of all files under a folder, from the root of the workspace, in order; none if there is no such folder. */
export function pathsUnder(folder: string): readonly string[] {
  if (statSync(fromRoot(folder), { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(fromRoot(folder), { withFileTypes: true })
    .filter(({ name }) => !madeByTools.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsUnder(path) : [path];
    })
    .sort();
}

/** Reads a file of the workspace. */
export function readWorkspaceFile(path: string): WorkspaceFile {
  return { path, text: readFileSync(fromRoot(path), "utf8") };
}

/** Whether a path is a test of any kind, or support for tests, and not a source that is published. */
export function isTest(path: string): boolean {
  return /\.test(-prop|-d|-support)?\.ts$/.test(path) || /^packages\/[^/]+\/(?:test|src\/testing)\//.test(path);
}
