import { join, resolve } from "node:path";

/** The folder of the workspace. */
export const root: string = resolve(import.meta.dirname, "../..");

/** A path from the root of the workspace as a path on this machine. */
export function fromRoot(path: string): string {
  return join(root, path);
}
