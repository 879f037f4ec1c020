import { expect, it } from "vitest";
import type { NdjsonChunks } from "./chunks-until-trouble.js";
import { collect } from "./collect.js";
import { createNdjsonAdapter } from "./ndjson-adapter.js";
import { readNdjson } from "./read-ndjson.js";
import type { SourceRecord } from "./records.js";

const lines = ['{"kind":"member","id":"m1"}', '{"kind":"end","complete":true}'];
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

async function recordsOf(chunks: NdjsonChunks): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const batch of readNdjson(chunks)) records.push(...batch);
  return records;
}

async function saidOf(chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  return (await recordsOf(chunks)).flatMap((record) =>
    record.kind === "issue" ? [`${record.code}: ${record.message}`] : [],
  );
}

it.each<[string, readonly (string | Uint8Array)[]]>([
  ["UTF-16", [utf16(`\ufeff${lines.join("\n")}`)]],
  ["UTF-16", [utf16(lines.join("\n"))]],
  ["gzip", [Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3)]],
  ["a JSON array", [`[${lines.join(",")}]`]],
  ["a JSON array", ["[", "\n", ` ${lines.join(",\n ")}\n`, "]"]],
  ["JSON over several lines", ['{\n  "kind": "member",\n  "id": "m1"\n}\n']],
])("an input that seems to be %s is said to be it", async (form, chunks) => {
  const said = await saidOf(chunks);
  expect(said.at(-1)).toContain(`not-ndjson: The input seems to be ${form}`);
  const adapter = createNdjsonAdapter({ source: "archive", open: () => chunks })._unsafeUnwrap();
  const stopped = (await collect(adapter))._unsafeUnwrapErr();
  const told = stopped.error?.message ?? stopped.collected?.issues.map(({ message }) => message).join();
  expect(told).toContain(form);
});

it("nothing is guessed of an input that has its end", async () => {
  expect(await saidOf([lines.join("\n")])).toEqual([]);
});

it("an input of thousands of bad lines is refused with what is wrong with the first", async () => {
  const open = () => ["x\n".repeat(3_000), lines.at(-1) ?? ""];
  const adapter = createNdjsonAdapter({ source: "archive", open })._unsafeUnwrap();
  expect((await adapter.describe())._unsafeUnwrapErr()).toMatchObject({
    code: "not-json",
    message: "The line is not JSON.",
    place: { line: 1 },
  });
});

it.each([
  ["Z_BUF_ERROR", "compressed-file-ends-early"],
  ["Z_DATA_ERROR", "compressed-file-damaged"],
])("gzip that breaks with %s is %s, as in CSV", async (code, expected) => {
  function* chunks() {
    yield `${lines[0]}\n`;
    throw Object.assign(new Error("unexpected end of file"), { code });
  }
  expect(await recordsOf(chunks())).toMatchObject([
    { kind: "member" },
    { kind: "issue", code: expected },
    { complete: false },
  ]);
});
