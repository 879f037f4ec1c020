import { chmodSync, mkdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";
import { readSuppressed } from "./suppressed-list.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

const ann = "00000000000000aa";

function listOf(name: string, text: string, mode = 0o600): string {
  bench.write(name, text);
  chmodSync(bench.path(name), mode);
  return bench.path(name);
}

it.each([
  ["", []],
  [`# a heading\n\n${ann}\n`, [ann]],
  [`${ann}\r\n  ${ann}  \r\n`, [ann]],
])("reads %j as %j", async (text, expected) => {
  expect([...(await readSuppressed(listOf("list", text)))._unsafeUnwrap().pseudonyms]).toEqual(expected);
});

it("is empty where there is none", async () => {
  expect((await readSuppressed(bench.path("absent")))._unsafeUnwrap()).toEqual({ pseudonyms: new Set(), text: "" });
});

describe("a list that cannot be trusted", () => {
  mkdirSync(bench.path("folder.suppressed"));

  it.each([
    ["a line that is no pseudonym", () => listOf("k1.suppressed", `# x\n${ann}\njan@example.org\n`), /Line 3 /],
    ["a pseudonym in capitals", () => listOf("k2.suppressed", `${ann.toUpperCase()}\n`), /Line 1 /],
    ["half a pseudonym", () => listOf("k3.suppressed", ann.slice(8)), /Line 1 /],
    ["a folder", () => bench.path("folder.suppressed"), /folder/],
  ])("is no list at all: %s", async (_, pathOf, message) => {
    const path = pathOf();
    const failure = (await readSuppressed(path))._unsafeUnwrapErr();
    expect([failure.status, failure.what]).toEqual([65, expect.stringMatching(message)]);
    expect(JSON.stringify(failure)).not.toMatch(/jan@example|00aa/i);
    // To read on without it would bring people back.
    const ran = await bench.run(
      `report posts.csv --option source=posts --key-file ${path.slice(bench.folder.length + 1, -".suppressed".length)}`,
    );
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 65, stdout: "" });
  });

  it.skipIf(process.platform === "win32")("is not read if others can read it", async () => {
    expect((await readSuppressed(listOf("open", ann, 0o644)))._unsafeUnwrapErr().next).toMatch(/chmod 600/);
  });
});
