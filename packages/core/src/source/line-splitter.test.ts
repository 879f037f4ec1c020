import { describe, expect, it } from "vitest";
import { createLineSplitter } from "./line-splitter.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The lines of the chunks as text; `undefined` for those that were too long. */
function linesOf(chunks: readonly string[], maxLineBytes = 100): readonly (string | undefined)[] {
  const splitter = createLineSplitter(maxLineBytes);
  const lines: (string | undefined)[] = [];
  const take = ({ number, bytes }: { readonly number: number; readonly bytes?: Uint8Array }) => {
    lines.push(bytes === undefined ? undefined : decoder.decode(bytes));
    expect(number).toBe(lines.length);
  };
  for (const chunk of chunks) for (const line of splitter.push(encoder.encode(chunk))) take(line);
  for (const line of splitter.finish()) take(line);
  return lines;
}

describe("createLineSplitter", () => {
  it.each([
    ["nothing", [], []],
    ["an empty chunk", [""], []],
    ["a last line feed", ["a\nb\n"], ["a", "b"]],
    ["no last line feed", ["a\nb"], ["a", "b"]],
    ["empty lines", ["\n\na\n"], ["", "", "a"]],
    ["a line over three chunks", ["a", "b", "c\nd"], ["abc", "d"]],
    ["a line feed at the start of a chunk", ["ab", "\ncd"], ["ab", "cd"]],
    ["a carriage return, which stays", ["a\r\nb"], ["a\r", "b"]],
  ])("cuts %s", (_, chunks, lines) => {
    expect(linesOf(chunks)).toEqual(lines);
  });

  it.each([
    ["a line of exactly the limit, in one chunk", ["abc\nd"], ["abc", "d"]],
    ["a line of exactly the limit, in two chunks", ["ab", "c\nd"], ["abc", "d"]],
    ["a line over the limit, in one chunk", ["abcd\ne\n"], [undefined, "e"]],
    ["a line over the limit, in many chunks", ["ab", "cd", "ef", "g\ne\n"], [undefined, "e"]],
    ["a last line over the limit", ["a\nbcde"], ["a", undefined]],
    ["two lines over the limit", ["abcd\n", "efgh", "\ni"], [undefined, undefined, "i"]],
  ])("lets go of %s", (_, chunks, lines) => {
    expect(linesOf(chunks, 3)).toEqual(lines);
  });

  it("does not keep a chunk that its owner uses again", () => {
    const splitter = createLineSplitter(100);
    const chunk = encoder.encode("ab");
    expect([...splitter.push(chunk)]).toEqual([]);
    chunk.fill(0);
    const [line] = splitter.finish();
    expect(decoder.decode(line?.bytes)).toBe("ab");
  });
});
