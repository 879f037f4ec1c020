import { open, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import { codeOf, jsonOf, ownerOnly, textIfThere } from "./atomic-file.js";

const holder = z.object({ pid: z.int(), host: z.string() });

/** What the file of a lock is called. */
const lockName = "lock.json";

/** The locks that this process holds or is about to take. */
const held = new Set<string>();

/** Takes the right to write to a folder, which one process has at a time; gives how to give it back, or `undefined`. */
export async function takeLock(folder: string): Promise<(() => Promise<void>) | undefined> {
  const path = resolve(folder, lockName);
  if (held.has(path)) return undefined;
  held.add(path);
  let isTaken = false;
  try {
    isTaken = await takeFile(path);
  } finally {
    if (!isTaken) held.delete(path);
  }
  return isTaken ? () => rm(path, { force: true }).finally(() => held.delete(path)) : undefined;
}

async function takeFile(path: string): Promise<boolean> {
  // Once more where the lock was left behind by a process that died.
  for (const isLast of [false, true]) {
    try {
      const file = await open(path, "wx", ownerOnly.file);
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
      await file.close();
      return true;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      if (isLast || !(await isLeftBehind(path))) return false;
      await rm(path, { force: true });
    }
  }
  return false;
}

async function isLeftBehind(path: string): Promise<boolean> {
  const found = holder.safeParse(jsonOf((await textIfThere(path)) ?? "")).data;
  if (found === undefined || found.host !== hostname()) return false;
  // Of this number and not held by this process: in a container the next run often has the number of the one that died.
  if (found.pid === process.pid) return true;
  try {
    // Signal 0 does nothing but ask whether there is such a process.
    process.kill(found.pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}
