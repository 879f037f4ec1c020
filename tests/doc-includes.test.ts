import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pathsUnder, readWorkspaceFile } from "./workspace/files.js";
import { fromRoot } from "./workspace/root.js";

const pages = [
  "README.md",
  ...["docs", "examples", "packages", "templates"].flatMap(pathsUnder).filter((path) => path.endsWith(".md")),
];

/** A whole file, or of a file the paragraph in which the first words after `:` stand. */
const include = /<!-- include: (\S+)(?: : (.+?))? -->\n```(\w*)\n[\s\S]*?```/g;

/** The page with each included file as it is now. */
function refreshed(page: string): string {
  return page.replace(include, (_, path: string, words: string | undefined, language: string) => {
    const { text } = readWorkspaceFile(path);
    const code = words === undefined ? text.trimEnd() : partWith(text, words, path);
    return `<!-- include: ${path}${words === undefined ? "" : ` : ${words}`} -->\n\`\`\`${language}\n${code}\n\`\`\``;
  });
}

/** The lines from the one with the words up to the next that is no deeper; of a line that opens nothing, that line. */
function partWith(text: string, words: string, path: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.includes(words));
  const first = lines[start];
  if (first === undefined) throw new RangeError(`${path} has no line with: ${words}`);
  const depth = first.search(/\S/);
  const opens = /[({[]$/.test(first);
  const end = lines.findIndex((line, at) => at > start && line.trim() !== "" && line.search(/\S/) <= depth);
  return lines
    .slice(start, opens ? end + 1 : start + 1)
    .map((line) => line.slice(depth))
    .join("\n");
}

describe("code in Markdown is included, never pasted", () => {
  it.each(pages)("%s shows files as they are", (path) => {
    const page = readWorkspaceFile(path).text;
    if (process.env["REGENERATE"] === "1") writeFileSync(fromRoot(path), refreshed(page));
    else expect(page, "run the tests with REGENERATE=1").toBe(refreshed(page));
  });

  it("notices a file that has changed", () => {
    const stale = "<!-- include: LICENSE -->\n```text\nold\n```";
    expect(refreshed(stale)).not.toBe(stale);
    expect(refreshed(refreshed(stale))).toBe(refreshed(stale));
  });

  it("shows a part of a file: a line, or what a line opens up to its end", () => {
    const part = (words: string): string => refreshed(`<!-- include: biome.json : ${words} -->\n\`\`\`json\n\`\`\``);
    expect(part('"indentWidth"')).toContain(
      '\n"formatter": { "indentStyle": "space", "indentWidth": 2, "lineWidth": 120 },\n',
    );
    expect(part('"performance"')).toContain('"performance": { "noBarrelFile": "off", "noReExportAll": "error" }\n');
    expect(part('"vcs"').split("\n")).toHaveLength(4);
    expect(part('"files": {').split("\n").at(-2)).toBe("},");
    expect(() => part("no such words")).toThrow(RangeError);
  });
});
