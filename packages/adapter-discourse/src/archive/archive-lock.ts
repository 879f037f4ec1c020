import { randomUUID } from "node:crypto";
import { link, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, ownerOnly, readJson } from "./atomic-file.js";
import { lockHolder, stateOf, thisProcess } from "./lock-holder.js";

/** A lock whose holder cannot be asked after is left behind if it gave no sign of life for so long. */
const longestSilence = 2 * 3_600_000;

/** So often it is tried anew where two wanted the lock at the same time and both stepped back. */
const attempts = 10;

/**
 * The right to write to an archive: one process has it at a time, and one that died has it no more, whatever killed it.
 *
 * A lock is a file with a number. Whoever finds one that was left behind makes the next one, which only one can, and
 * looks round once more before it takes the right: nobody ever takes away a file that might be somebody else's by now.
 */
export class ArchiveLock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Takes the lock of a folder; `undefined` if somebody else has it. It throws what files throw. */
  static async take(folder: string): Promise<ArchiveLock | undefined> {
    const own = join(folder, `taking-${randomUUID()}.json`);
    await writeFile(own, JSON.stringify(thisProcess()), { mode: ownerOnly.file });
    try {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const found = await lockNumbers(folder);
        if (await isAnyHeld(folder, found)) return undefined;
        const number = Math.max(0, ...found) + 1;
        if (!(await isLinked(own, lockPath(folder, number)))) continue;
        const others = (await lockNumbers(folder)).filter((other) => other !== number);
        if (await isAnyHeld(folder, others)) {
          await rm(lockPath(folder, number), { force: true });
          continue;
        }
        for (const other of others) await rm(lockPath(folder, other), { force: true });
        return new ArchiveLock(lockPath(folder, number));
      }
      return undefined;
    } finally {
      await rm(own, { force: true });
    }
  }

  /** A sign of life, for those who cannot ask after this process. */
  async show(): Promise<void> {
    const now = Date.now() / 1_000;
    await utimes(this.#path, now, now).catch(() => undefined);
  }

  async release(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

function lockPath(folder: string, number: number): string {
  return join(folder, `lock-${number}.json`);
}

async function lockNumbers(folder: string): Promise<readonly number[]> {
  return (await readdir(folder)).flatMap((name) => {
    const number = /^lock-(\d+)\.json$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** A link is made at once or not at all, and the file behind it is whole. */
async function isLinked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function isAnyHeld(folder: string, numbers: readonly number[]): Promise<boolean> {
  for (const number of numbers) if (await isHeld(lockPath(folder, number))) return true;
  return false;
}

async function isHeld(path: string): Promise<boolean> {
  const holder = lockHolder.safeParse(await readJson(path)).data;
  const state = holder === undefined ? "unknown" : stateOf(holder);
  if (state !== "unknown") return state === "alive";
  try {
    return Date.now() - (await stat(path)).mtimeMs <= longestSilence;
  } catch {
    // It was released a moment ago.
    return false;
  }
}
