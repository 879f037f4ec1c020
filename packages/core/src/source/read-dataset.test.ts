import { describe, expect, it } from "vitest";
import { datasetOf } from "../dataset/small-world.test-support.js";
import type { DatasetFileError } from "./dataset-file-error.js";
import { twoSources } from "./kept-dataset.test-support.js";
import { readDataset } from "./read-dataset.js";
import { writeDataset } from "./write-dataset.js";

const lines = [...writeDataset(twoSources)._unsafeUnwrap()];

async function errorOf(chunks: Iterable<string>, maxLineBytes?: number): Promise<DatasetFileError> {
  return (await readDataset(chunks, maxLineBytes === undefined ? {} : { maxLineBytes }))._unsafeUnwrapErr();
}

/** The lines with one more before the line that holds a text. */
function withLine(before: string, line: unknown): readonly string[] {
  const place = lines.findIndex((known) => known.includes(before));
  return lines.toSpliced(place, 0, `${typeof line === "string" ? line : JSON.stringify(line)}\n`);
}

describe("readDataset", () => {
  it.each([
    ["nothing", []],
    ["an empty line", ["\n"]],
    ["a table", ["id,author\n1,jan\n"]],
    ["records", ['{"kind":"member","id":"jan"}\n', ...lines]],
    ["a list", ["[]\n"]],
    ["bytes that are no text", ["\ud800\n"]],
  ])("says that %s is no dataset", async (_, text) => {
    expect(await errorOf(text)).toMatchObject({ code: "not-a-dataset" });
  });

  it.each([2, "1", null])("says that format %j is another one", async (format) => {
    const first = JSON.stringify({ ...JSON.parse(lines[0] ?? ""), format });
    expect(await errorOf([`${first}\n`, ...lines.slice(1)])).toMatchObject({ code: "other-format" });
  });

  it.each([1, 2, 40, 600])("says that a file is broken off that lacks its last %i characters", async (count) => {
    const text = lines.join("");
    // The last line feed alone may be missing.
    expect(await errorOf([text.slice(0, -1 - count)])).toMatchObject({ code: "broken-off" });
  });

  const opening = { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z" };
  it.each<[string, readonly string[], RegExp]>([
    ["is not JSON", withLine('"link"', "jan@example.org"), /not JSON/],
    ["is of a kind that there is not", withLine('"link"', { kind: "jan@example.org" }), /./],
    ["has a field that there is not", withLine('"id":"b"', { kind: "member", id: "u", mail: "x" }), /mail is no field/],
    ["lacks a field", withLine('"id":"b"', { kind: "member" }), /id is missing/],
    ["is about a contribution again", withLine('"id":"2"', { ...opening, author: "jan" }), /same contribution/],
    ["is a link as a record", withLine('"id":"b"', { kind: "identityLink", person: "jan", same: "u" }), /identityLink/],
    ["is an issue", withLine('"id":"b"', { kind: "issue", severity: "note", code: "x", message: "jan" }), /issue/],
    ["is of no source yet", withLine('"source":"chat"}', opening), /before any line/],
    [
      "begins the records of an unknown source",
      withLine('"id":"b"', { kind: "records", source: "jan" }),
      /does not name/,
    ],
    ["ends too early", withLine('"id":"b"', { kind: "end", lines: 99 }), /99 lines/],
    ["miscounts", lines.toSpliced(-2, 1), /lines/],
    ["stands after the end", [...lines, '{"kind":"member","id":"jan"}\n'], /after the end/],
    ["links one account", withLine('"link"', { kind: "link", accounts: ["jan"] }), /accounts/],
  ])("tells a line that %s by its number and holds nothing of it", async (_, text, message) => {
    const error = await errorOf(text);
    const changed = text.findIndex((line, index) => line !== lines[index]);
    expect(error).toMatchObject({ type: "DatasetFileError", code: "line-refused", line: changed + 1 });
    expect(error.message).toMatch(message);
    expect(JSON.stringify(error)).not.toContain("jan");
  });

  it("refuses a first line that is not right", async () => {
    const header = JSON.parse(lines[0] ?? "");
    const twice = JSON.stringify({ ...header, sources: [...header.sources, ...header.sources] });
    expect(await errorOf([`\n${twice}\n`])).toMatchObject({ code: "line-refused", line: 2, message: /a source twice/ });
  });

  it("keeps no line that is longer than allowed", async () => {
    const error = await errorOf(withLine('"link"', "x".repeat(2_000)), 1_000);
    expect(error).toMatchObject({ code: "line-refused", line: 2, message: "The line is longer than 1000 bytes." });
    await expect(readDataset([], { maxLineBytes: 0 })).rejects.toThrow(RangeError);
  });

  it("tells an input that breaks off by a word, and closes an input that it refuses", async () => {
    let isClosed = false;
    async function* broken(first: string): AsyncGenerator<string> {
      try {
        yield first;
        throw Object.assign(new Error("/home/jan"), { code: "EIO" });
      } finally {
        isClosed = true;
      }
    }
    const error = (await readDataset(broken(lines[0] ?? "")))._unsafeUnwrapErr();
    expect(error).toMatchObject({ code: "input-broke-off", message: "The input could not be read to its end (EIO)." });
    isClosed = false;
    expect((await readDataset(broken("no dataset\n")))._unsafeUnwrapErr().code).toBe("not-a-dataset");
    expect(isClosed).toBe(true);
  });

  it("leaves somebody out of whom a line was added", async () => {
    const dataset = datasetOf([
      { kind: "member", id: "jan" },
      { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "jan" },
    ]);
    const [first = "", ...rest] = [...writeDataset(dataset)._unsafeUnwrap()];
    const text = [
      first,
      '{"kind":"suppressed","account":"naj@forum"}\n',
      ...rest.slice(0, -1),
      '{"kind":"end","lines":6}',
    ];
    const without = (await readDataset(text))._unsafeUnwrap().dataset;
    expect(without.people.pseudonyms).toEqual([]);
    expect(without.contributions.length).toBe(1);
    expect(without.identity.suppressed).toEqual(["naj@forum"]);
  });
});
