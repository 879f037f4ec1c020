import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pathsUnder, readWorkspaceFile } from "./workspace/files.js";
import { fromRoot } from "./workspace/root.js";

const pages = [
  "README.md",
  ...["docs", "examples", "packages", "templates"].flatMap(pathsUnder).filter((path) => path.endsWith(".md")),
];

const include = /<!-- include: (\S+) -->\n```(\w*)\n[\s\S]*?```/g;

/** The page with each included file as it is now. */
function refreshed(page: string): string {
  return page.replace(include, (_, path: string, language: string) => {
    const code = readWorkspaceFile(path).text.trimEnd();
    return `<!-- include: ${path} -->\n\`\`\`${language}\n${code}\n\`\`\``;
  });
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
});
