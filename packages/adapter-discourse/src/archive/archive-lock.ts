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

  /** Whether somebody has the lock of a folder at the moment; of a folder that is not there nobody has it. */
  static async isHeld(folder: string): Promise<boolean> {
    try {
      return await isAnyHeld(folder, await lockNumbers(folder));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    }
  }

  /**
   * Takes the lock of a folder; `undefined` if somebody else has it. It throws what files throw.
   *
   * @param makeLink - Makes a hard link, as the file system does.
   */
  static async take(folder: string, makeLink: typeof link = link): Promise<ArchiveLock | undefined> {
    const own = join(folder, `taking-${randomUUID()}.json`);
    await writeFile(own, JSON.stringify(thisProcess()), { mode: ownerOnly.file });
    try {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const found = await lockNumbers(folder);
        if (await isAnyHeld(folder, found)) return undefined;
        const number = Math.max(0, ...found) + 1;
        if (!(await isMade(own, lockPath(folder, number), makeLink))) continue;
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
async function isMade(own: string, path: string, makeLink: typeof link): Promise<boolean> {
  try {
    await makeLink(own, path);
    return true;
  } catch (error) {
    return codeOf(error) === "EEXIST" ? false : isWrittenAnew(path);
  }
}

/**
 * For file systems without hard links, such as FAT and some of networks: a file is made by one alone there too, but for a
 * moment it is empty, and whoever finds it so takes it for held. What else may be in the way of a link is in the way of
 * this, which says so.
 */
async function isWrittenAnew(path: string): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(thisProcess()), { mode: ownerOnly.file, flag: "wx" });
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
