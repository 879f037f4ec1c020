import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openZip, type ZipLimits } from "./open-zip.js";

const limits: ZipLimits = { files: 3, fileBytes: 30_000_000, bytes: 50_000_000 };
const good = zipSync({ "a.csv": strToU8("a,b"), "in/b.csv": strToU8("c"), "in/": new Uint8Array(0) });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "open-zip-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
}

/** The code of the error with which a zip is refused, when it is opened or read. */
async function refusal(zip: string | Uint8Array, allowed = limits): Promise<unknown> {
  try {
    const opened = await openZip(zip, allowed);
    for (const path of opened.paths) await textOf(opened.read(path));
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}

it("gives files from bytes and from a path, and nothing for what it does not have", async () => {
  writeFileSync(join(folder, "good.zip"), good);
  for (const zip of [good, join(folder, "good.zip")]) {
    const opened = await openZip(zip, limits);
    expect(opened.paths).toEqual(["a.csv", "in/b.csv"]);
    expect(opened.names).toContain("in/");
    expect(await textOf(opened.read("in/b.csv"))).toBe("c");
    expect(await textOf(opened.read("no.csv"))).toBe("");
    opened.close();
  }
});

it("unpacks only what is wanted, and holds nothing else against a zip", async () => {
  const zip = zipSync({ "a.csv": strToU8("a"), "video.mp4": new Uint8Array(40_000_000) });
  const opened = await openZip(zip, limits, (path) => path.endsWith(".csv"));
  expect(opened.paths).toEqual(["a.csv"]);
  expect(await textOf(opened.read("video.mp4"))).toBe("");
});

const noise = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => (at * 2_654_435_761) >>> 24);

/** The zip with its first file marked as protected: bits of the flags in its directory, whose record starts with PK\x01\x02. */
function protectedBy(flags: number): Uint8Array {
  const zip = good.slice();
  const at = Buffer.from(zip).indexOf(Uint8Array.of(0x50, 0x4b, 1, 2));
  new DataView(zip.buffer).setUint16(at + 8, flags, true);
  return zip;
}

it("leaves what is protected and not wanted alone", async () => {
  expect((await openZip(protectedBy(1), limits, (path) => path === "in/b.csv")).paths).toEqual(["in/b.csv"]);
});

it.each([
  ["a file that takes a password", protectedBy(1), "ZIP_ENCRYPTED"],
  ["a file that takes a password, newer way", protectedBy(0x41), "ZIP_ENCRYPTED"],
  ["too many files", zipSync({ a: noise(1), b: noise(1), c: noise(1), d: noise(1) }), "ZIP_UNSAFE"],
  ["a large file that shrank to nothing", zipSync({ a: new Uint8Array(20_000_000) }), "ZIP_UNSAFE"],
  ["a path that leads out", zipSync({ "../a.csv": noise(1) }), "ZIP_LEADS_OUT"],
  ["a path from the root", zipSync({ "/etc/a.csv": noise(1) }), "ZIP_LEADS_OUT"],
  ["no zip", strToU8("a,b"), "ZIP_DAMAGED"],
  ["a zip that breaks off", good.subarray(0, good.length - 30), "ZIP_DAMAGED"],
])("refuses %s", async (_, zip, code) => {
  expect(await refusal(zip)).toBe(code);
});

it("holds files to their limits, each and together", async () => {
  const zip = zipSync({ a: noise(600), b: noise(600) });
  expect(await refusal(zip, { files: 2, fileBytes: 600, bytes: 1_200 })).toBeUndefined();
  expect(await refusal(zip, { files: 2, fileBytes: 599, bytes: 1_200 })).toBe("ZIP_UNSAFE");
  expect(await refusal(zip, { files: 2, fileBytes: 600, bytes: 1_199 })).toBe("ZIP_UNSAFE");
});

it("holds a file to the size that it declares", async () => {
  const zip = zipSync({ a: noise(1_000) });
  const directory = new DataView(zip.buffer, zip.byteOffset);
  // The declared size in the directory (its record starts with PK\x01\x02) at offset 24: less than what is there.
  const at = Buffer.from(zip).indexOf(Uint8Array.of(0x50, 0x4b, 1, 2));
  directory.setUint32(at + 24, 10, true);
  expect(await refusal(zip)).toBe("ZIP_DAMAGED");
});

it("passes on an error of the system as it comes", async () => {
  expect(await refusal(join(folder, "none.zip"))).toBe("ENOENT");
});
