import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { pageApiBenches } from "../../../testing/page-api/page-api-bench.js";
import { readRecords } from "../../../testing/read-records.js";
import { temporaryFolder } from "../../../testing/written-files.js";

const bench = pageApiBenches();
const base = temporaryFolder();
let count = 0;
const fresh = (): string => `${base}/${count++}`;

describe("a folder that cannot be used", () => {
  it("of another page is left alone", async () => {
    const { adapter } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    const found = await readRecords(adapter({ folder, pageApi: "90000002" }));
    expect([found.codes, found.complete]).toEqual([["folder-of-another-page"], false]);
  });

  it("into which another run reads is left alone, and a lock of a run that died is not", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    const lockedBy = (pid: number): void =>
      writeFileSync(`${folder}/lock.json`, JSON.stringify({ pid, host: hostname() }));
    // A process that lives and is not this one.
    lockedBy(process.ppid);
    expect((await readRecords(adapter({ folder }))).codes).toEqual(["folder-in-use"]);
    expect((await adapter({ folder }).purge?.(clock.time))?._unsafeUnwrapErr().code).toBe("folder-in-use");
    // A number that no process has: numbers end far below.
    lockedBy(2 ** 30);
    expect((await readRecords(adapter({ folder }))).complete).toBe(true);
    expect(existsSync(`${folder}/lock.json`)).toBe(false);
    // In a container the next run often has the number of the one that died.
    lockedBy(process.pid);
    expect((await adapter({ folder }).purge?.(clock.time))?.isOk()).toBe(true);
  });

  it("is one run's alone when several begin at once, and the others are told", async () => {
    const { adapter } = await bench();
    const folder = fresh();
    const runs = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const one = adapter({ folder });
        return { described: await one.describe(), read: await readRecords(one) };
      }),
    );
    expect(runs.map(({ described }) => described.isOk())).toEqual([true, true, true, true]);
    const whole = runs.filter(({ read }) => read.complete);
    expect(whole.length).toBeGreaterThan(0);
    for (const { read } of runs) if (!read.complete) expect(read.codes).toEqual(["folder-in-use"]);
    expect(readdirSync(folder).sort()).toEqual(["calls.json", "page.json", "records.ndjson"]);
  });

  it("that is not there is not taken for one that was purged, and is not made", async () => {
    const { adapter, clock } = await bench();
    const folder = `${fresh()}/misspelt`;
    expect((await adapter({ folder }).purge?.(clock.time))?._unsafeUnwrapErr().code).toBe("folder-not-there");
    expect(existsSync(folder)).toBe(false);
  });

  it("that is a file is told", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    writeFileSync(folder, "words");
    expect((await adapter({ folder }).purge?.(clock.time))?._unsafeUnwrapErr().code).toBe("folder-unusable");
    expect((await readRecords(adapter({ folder }))).codes).toEqual(["folder-unusable"]);
  });

  it("with lines that nobody understands forgets them: nobody could say how old they are", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    writeFileSync(`${folder}/records.ndjson`, '{"kind":"act","record":{"author":"urn:li:person:x"}}\nhalf a li');
    (await adapter({ folder }).purge?.(clock.time))?._unsafeUnwrap();
    expect(readFileSync(`${folder}/records.ndjson`, "utf8")).toBe("");
  });
});
