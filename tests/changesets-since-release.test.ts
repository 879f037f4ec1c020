import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { printFigureTable } from "../scripts/release/figure-table.js";
import { fromRoot } from "./workspace/root.js";

const folder = mkdtempSync(join(tmpdir(), "community-changesets-"));
afterAll(() => rmSync(folder, { recursive: true }));

function git(...words: readonly string[]): void {
  const who = ["-c", "user.name=somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...words], { cwd: folder, stdio: "pipe" });
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git("add", "--all");
  git("commit", "--quiet", "--message", "A commit");
}

function figures(...rows: readonly (readonly [definition: string, value: string])[]): string {
  const communities = [{ name: "village", fingerprint: "1" }];
  return printFigureTable({ communities, rows: new Map(rows.map(([definition, value]) => [definition, [value]])) });
}

function changeset(step: string, text: string): string {
  return `---\n"@org/community-core": ${step}\n---\n\n${text}\n`;
}

/** What the check says of the last commit. */
function complaints(): readonly string[] {
  const script = join(folder, "scripts/check-changesets.ts");
  const run = spawnSync(fromRoot("node_modules/.bin/node"), [script], { cwd: folder, encoding: "utf8" });
  const lines = run.stderr.split("\n").filter((line) => line !== "");
  expect(run.status).toBe(lines.length === 0 ? 0 : 1);
  return lines;
}

const metric = "packages/core/src/share.ts";
const table = "tests/figure-values/figures.md";
const note = ".changeset/note.md";

describe("after a release", () => {
  cpSync(fromRoot("scripts"), join(folder, "scripts"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  write({
    ".changeset/README.md": "Changesets.\n",
    "packages/core/package.json": '{ "name": "@org/community-core", "version": "1.0.0" }\n',
    // The number of the second definition stands in no text: nobody finds it in the sources.
    [metric]: 'export const a = "share@1";\nconst number = 1;\nexport const b = `part/$' + "{a}@$" + "{number}`;\n",
    [table]: figures(["share@1", "0.5"], ["part/whole@1", "3"]),
    "packages/core/CHANGELOG.md": "# Core\n\n## 1.0.0\n\n- The first.\n",
  });

  it("nothing is asked where nothing changed", () => {
    expect(complaints()).toEqual([]);
  });

  it("a value that changed under its number is refused, whatever a changeset says", () => {
    write({
      [metric]: 'export const a = "share@1"; // another rule\n',
      [table]: figures(["share@1", "0.6"], ["part/whole@1", "3"]),
      [note]: changeset("major", "Figures: `share@2` counts otherwise."),
    });
    expect(complaints()).toEqual([
      "share@1, village: was 0.5, is 0.6. The data are the same, so its definition needs the next number.",
    ]);
  });

  it("a definition that is put together, and whose number rose, must be told of", () => {
    write({
      [table]: figures(["share@1", "0.5"], ["part/whole@2", "4"]),
      [note]: changeset("minor", "Shares are counted otherwise."),
    });
    expect(complaints()).toEqual(['part/whole@2 is new in packages/core: a changeset must say so after "Figures:".']);
  });

  it("what is told of figures is a major, and then all is well", () => {
    const told = "Shares.\n\nFigures: `part/whole@2` leaves out bots.";
    write({ [note]: changeset("minor", told) });
    expect(complaints()).toEqual([
      ".changeset/note.md changes figures, so it is a major of each package that it names.",
    ]);
    write({ [note]: changeset("major", told) });
    expect(complaints()).toEqual([]);
  });

  it("a definition that stands in one piece is found in the sources too", () => {
    write({ [metric]: 'export const a = "share@2";\n' });
    expect(complaints()).toEqual(['share@2 is new in packages/core: a changeset must say so after "Figures:".']);
  });
});
