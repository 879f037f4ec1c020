import fc from "fast-check";
import { Lexer, type Token } from "marked";
import { expect, it } from "vitest";
import { escapeMarkdown } from "./escape-markdown.js";

const seed = 20260317;
/** The text of a paragraph if there is nothing in it but text. */
function plainText(tokens: readonly Token[]): string | undefined {
  const parts = tokens.map((token) => {
    const isPlain = token.type === "text" || token.type === "escape";
    return isPlain && "text" in token ? `${token["text"]}` : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}

const bits = fc.constantFrom(
  "*",
  "_",
  "`",
  "#",
  "-",
  "+",
  "1.",
  "12)",
  "=",
  "|",
  "<b>",
  "&lt;",
  "[a](b)",
  "!",
  "~~",
  "\\",
  "http://a.b",
  "www.a.b",
  "a@b.c",
  "  ",
  "x",
  ":",
  "\n",
);

it("gives a paragraph of nothing but that text, at the beginning of a line and within one", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(bits, { minLength: 1, maxLength: 8 }).map((list) => list.join("")),
        fc.string({ minLength: 1 }),
      ),
      (text) => {
        const plain = text.replace(/\p{Cc}/gu, " ").trim();
        fc.pre(plain !== "");
        for (const before of ["", "x "]) {
          const [block, ...others] = new Lexer({ gfm: true }).lex(`${before}${escapeMarkdown(text)}`);
          expect(others).toEqual([]);
          expect(block?.type).toBe("paragraph");
          const read = block !== undefined && "tokens" in block ? plainText(block.tokens ?? []) : undefined;
          expect(read?.replaceAll("\u2060", "").trim()).toBe(`${before}${plain}`.trim());
        }
      },
    ),
    { seed, numRuns: 500 },
  );
});
