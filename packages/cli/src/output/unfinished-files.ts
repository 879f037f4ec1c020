import { rmSync } from "node:fs";

const unfinished = new Set<string>();

/** Files that are being written under a name of their own until they are whole. */
export const unfinishedFiles = {
  add: (path: string): void => void unfinished.add(path),
  /** It has its name now, or is gone. */
  done: (path: string): void => void unfinished.delete(path),
  /** Takes them all away: for a program that must end at once. */
  removeAll: (): void => {
    for (const path of unfinished) rmSync(path, { force: true });
    unfinished.clear();
  },
} as const;
