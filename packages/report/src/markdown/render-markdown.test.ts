import { Lexer, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { exampleReport } from "../example-report.test-support.js";
import { languageCodes } from "../language/language-code.js";
import { documentMarkdown } from "./document-markdown.js";
import { renderMarkdown } from "./render-markdown.js";

/** Everything that a parser of GitHub's Markdown finds, in its order. */
function tokensOf(markdown: string): readonly Token[] {
  const found: Token[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      found.push(token);
      const { type } = token;
      if (type === "list") for (const item of token["items"] as { tokens: Token[] }[]) walk(item.tokens);
      else if (type === "table") {
        const cells = [token["header"], ...(token["rows"] as unknown[])] as { tokens: Token[] }[][];
        for (const cell of cells.flat()) walk(cell.tokens);
      } else if ("tokens" in token && token.tokens !== undefined) walk(token.tokens);
    }
  };
  walk(new Lexer({ gfm: true }).lex(markdown));
  return found;
}

const nasty = `<script>alert(1)</script> **bold** [link](javascript:x) ![p](x) | cell \`code\` ~~gone~~ &amp; https://example.org www.example.org a@example.org`;

describe("a report", () => {
  it.each(languageCodes)("has its headings, lists and tables (%s)", (language) => {
    const markdown = renderMarkdown(exampleReport, { language, detail: true });
    const tokens = tokensOf(markdown);
    const headings = tokens.filter(({ type }) => type === "heading");
    expect(headings.filter((heading) => "depth" in heading && heading["depth"] === 1)).toHaveLength(1);
    expect(headings.length).toBeGreaterThan(5);
    const types = new Set(tokens.map(({ type }) => type));
    for (const type of ["html", "link", "image", "code", "codespan", "del", "blockquote", "hr", "em"])
      expect(types).not.toContain(type);
    expect(markdown.endsWith("\n") && !markdown.endsWith("\n\n")).toBe(true);
    expect(markdown).not.toMatch(/undefined|NaN/);
  });

  it("says its first screen as a reader reads it", () => {
    const markdown = renderMarkdown(exampleReport, { language: "en" });
    expect(markdown).toContain("# Health of the community\n");
    expect(markdown).toContain("- **Viability: 91, strong** (higher is better). The community is clearly alive.");
    expect(markdown).toContain("1. Answering new conversations hangs on one person");
    const team = renderMarkdown(exampleReport, { language: "en", audience: "team" });
    expect(team).toContain("1. Answering new conversations hangs on P1");
  });
});

describe("a name full of markup", () => {
  const reportOf = (name: string) => ({
    ...exampleReport,
    carriers: [{ work: "first-response", total: 10, carriers: [{ person: name, share: 1, count: 10 }] }],
    sources: [{ source: name, capabilities: [] }],
    findings: exampleReport.findings.map((finding) => ({ ...finding, people: [name, name] })),
  });
  const typesOf = (name: string): readonly string[] =>
    tokensOf(renderMarkdown(reportOf(name), { language: "en" }))
      .map(({ type }) => type)
      .filter((type) => type !== "text" && type !== "escape");

  it("shows as what it is, and does nothing", () => {
    expect(typesOf(nasty)).toEqual(typesOf("P1"));
  });

  it("stays in its cell of a table", () => {
    const markdown = documentMarkdown([
      {
        kind: "table",
        columns: ["a|b", "c"],
        rows: [
          [nasty, "1"],
          ["\\|", "2"],
        ],
      },
    ]);
    const [table] = new Lexer({ gfm: true }).lex(markdown);
    const rows = table?.type === "table" ? (table["rows"] as { text: string }[][]) : [];
    expect(rows.map((row) => row.length)).toEqual([2, 2]);
    expect(rows.map(([, last]) => last?.text)).toEqual(["1", "2"]);
  });
});
