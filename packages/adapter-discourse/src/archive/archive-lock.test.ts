import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { link } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canRunSources, sourceProcess } from "../testing/source-process.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { ArchiveLock } from "./archive-lock.js";
import { thisProcess } from "./lock-holder.js";

const module = new URL("../testing/lock-holder-process.ts", import.meta.url);

function heldBy(holder: object | string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lock-1.json"), typeof holder === "string" ? holder : JSON.stringify(holder));
  return folder;
}

/** Three hours ago, by the clock of the machine, which is that of its files. */
function silentFor3Hours(folder: string): void {
  const then = (performance.timeOrigin - 3 * 3_600_000) / 1_000;
  utimesSync(join(folder, "lock-1.json"), then, then);
}

/** What `link` does on file systems that know no hard links, by the word of each for it. */
const refusing = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(`${code}: link`), { code });
};

describe.each([
  ["with hard links", link],
  ["on FAT", refusing("EPERM")],
  ["on a share of a network", refusing("ENOTSUP")],
])("the lock %s", (_, makeLink) => {
  it("is taken by one at a time, and leaves nothing behind", async () => {
    const folder = temporaryFolder();
    const first = await ArchiveLock.take(folder, makeLink);
    expect(await ArchiveLock.isHeld(folder)).toBe(true);
    expect(await ArchiveLock.take(folder, makeLink)).toBeUndefined();
    await first?.release();
    expect(await ArchiveLock.isHeld(folder)).toBe(false);
    const second = await ArchiveLock.take(folder, makeLink);
    expect(second).toBeDefined();
    await second?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is taken by one of many who want it at once, also where one was left behind", async () => {
    const folder = heldBy({ ...thisProcess(), startedAt: "0" });
    const taken = await Promise.all(Array.from({ length: 20 }, () => ArchiveLock.take(folder, makeLink)));
    expect(taken.filter((lock) => lock !== undefined)).toHaveLength(1);
    await taken.find((lock) => lock !== undefined)?.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

it("is nobody's in a folder that is not there, and what a folder refuses it says", async () => {
  const file = join(temporaryFolder(), "file");
  expect(await ArchiveLock.isHeld(file)).toBe(false);
  writeFileSync(file, "");
  await expect(ArchiveLock.isHeld(file)).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(ArchiveLock.take(file)).rejects.toMatchObject({ code: "ENOTDIR" });
});

describe.skipIf(!canRunSources)("the lock of another process", () => {
  it("is refused while it lives, and free as soon as it is dead, whatever killed it", async () => {
    const folder = temporaryFolder();
    const child = sourceProcess(module, folder);
    const said = await new Promise<string>((resolve) => child.stdout?.once("data", (text) => resolve(String(text))));
    expect(said).toBe("taken");
    expect(await ArchiveLock.take(folder)).toBeUndefined();
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    expect(await ArchiveLock.take(folder)).toBeDefined();
  });
});

describe("a lock that was left behind", () => {
  it("is not mistaken for that of a process that has the number now", async () => {
    expect(await ArchiveLock.take(heldBy({ ...thisProcess(), startedAt: "0" }))).toBeDefined();
  });

  it("is believed on a machine that cannot be asked, until it was silent for two hours", async () => {
    const folder = heldBy({ ...thisProcess(), machine: "another" });
    expect(await ArchiveLock.take(folder)).toBeUndefined();
    silentFor3Hours(folder);
    expect(await ArchiveLock.take(folder)).toBeDefined();
  });

  it("is believed likewise where it cannot be read", async () => {
    const folder = heldBy("{");
    expect(await ArchiveLock.take(folder)).toBeUndefined();
    silentFor3Hours(folder);
    expect(await ArchiveLock.take(folder)).toBeDefined();
  });
});
