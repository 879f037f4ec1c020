import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesInside, filesOutside, nameProblem } from "../scripts/new-adapter.js";
import { generatedWorkspace, runTool, typeErrors } from "./adapter-template/generated-workspace.js";
import { exportsAreNamed, filesAreShort, namesSaySomething } from "./architecture/file-shape.js";
import { packagesFollowTheArrows, relativeImportsStayInTheirPackage } from "./architecture/package-arrows.js";
import { shapeCases } from "./package-shape/shape-cases.js";
import { isTest, pathsUnder, readWorkspaceFile } from "./workspace/files.js";
import type { Manifest } from "./workspace/packages.js";
import { fromRoot, root } from "./workspace/root.js";

const template = pathsUnder("templates/adapter").map(readWorkspaceFile);
const name = "mail-box";
const inside = filesInside(name, root);
const outside = filesOutside(name);

function manifestOf(text: string | undefined): Manifest & { readonly private?: boolean } {
  return JSON.parse(text ?? "{}") as Manifest;
}

describe("templates/adapter", () => {
  it("is under 100 lines of code, without comments", () => {
    const code = template
      .filter(({ path }) => path.includes("/src/") && !isTest(path))
      .flatMap(({ text }) => text.split("\n"))
      .filter((line) => line.trim() !== "" && !/^\s*(\/?\*|\/\/)/.test(line));
    expect(code.length).toBeGreaterThan(50);
    expect(code.length).toBeLessThan(100);
  });

  it("depends on the versions that the workspace has", () => {
    const { dependencies, devDependencies } = manifestOf(
      readFileSync(fromRoot("templates/adapter/package.json"), "utf8"),
    );
    const catalog = readFileSync(fromRoot("pnpm-workspace.yaml"), "utf8");
    const versionOf = (dependency: string): string | undefined =>
      dependency.startsWith("@org/")
        ? manifestOf(
            readFileSync(fromRoot(`packages/${dependency.replace("@org/community-", "")}/package.json`), "utf8"),
          ).version
        : new RegExp(`^ +"?${dependency}"?: (\\S+)$`, "m").exec(catalog)?.[1];
    const stated = Object.entries({ ...dependencies, ...devDependencies });
    expect(stated.length).toBeGreaterThan(4);
    for (const [dependency, range] of stated) expect(range, dependency).toBe(`^${versionOf(dependency)}`);
  });
});

describe("the name of a new adapter", () => {
  it.each(["mbox", "mail-box", "s3", "zulip-export-2"])("may be %s", (good) => {
    expect(nameProblem(good, root)).toBeUndefined();
  });

  it.each([
    ["", "is no name"],
    ["Mbox", "is no name"],
    ["mail_box", "is no name"],
    ["mail--box", "is no name"],
    ["-mbox", "is no name"],
    ["3d", "is no name"],
    ["../mbox", "is no name"],
    ["a".repeat(41), "is no name"],
    ["adapter-mbox", "leave out"],
    ["mail-utils", "says nothing"],
    ["ndjson", "says nothing"],
    ["csv", "is there already"],
  ])("may not be %j, which %s", (bad, why) => {
    expect(nameProblem(bad, root)).toContain(why);
  });
});

describe("a new adapter outside of the repository", () => {
  const text = Object.entries(outside).flat().join("\n");

  it("is called by its own name throughout", () => {
    expect(text).not.toMatch(/question.?list/i);
    expect(text).toContain("createMailBoxAdapter");
    expect(Object.keys(outside)).toContain("src/mail-box-adapter.ts");
  });

  it("needs nothing of this workspace", () => {
    expect(text).not.toMatch(/workspace:|catalog:|\.\.\/\.\./);
  });
});

describe("a new adapter in the workspace", () => {
  const files = Object.entries(inside).map(([path, text]) => ({ path, text }));
  const sources = files.filter(({ path }) => path.endsWith(".ts") && path.includes("/src/") && !isTest(path));
  const folder = `adapter-${name}`;
  const manifest = manifestOf(inside[`packages/${folder}/package.json`]);
  let workspace = "";
  beforeAll(() => {
    workspace = generatedWorkspace(name, inside);
  });
  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  it.each(shapeCases)("has a package.json in which $says", ({ rule }) => {
    expect(rule({ folder, manifest })).toEqual([]);
  });

  it.each([
    packagesFollowTheArrows,
    relativeImportsStayInTheirPackage,
    filesAreShort,
    namesSaySomething,
    exportsAreNamed,
  ])("follows the architecture: %o", (rule) => {
    expect(sources.length).toBeGreaterThan(2);
    expect(rule(sources)).toEqual([]);
  });

  it("is known to the compiler, the reader of changelogs and the one who opens its folder", () => {
    expect(inside["tsconfig.base.json"]).toContain(
      `"@org/community-adapter-mail-box": ["./packages/${folder}/src/index.ts"]`,
    );
    expect(inside[".changeset/the-adapter-for-mail-box.md"]).toContain('"@org/community-adapter-mail-box": minor');
    expect(inside[`packages/${folder}/README.md`]).toContain("# @org/community-adapter-mail-box\n");
  });

  it("is formatted, once the script has done so", async () => {
    await runTool("biome", ["check", "--write", "--vcs-enabled=false", `packages/${folder}`], workspace);
    expect(await runTool("biome", ["ci", "--vcs-enabled=false", `packages/${folder}`], workspace)).toMatch(/^0\n/);
  });

  it("has types that hold: the compiler has something against a line of ours alone", () => {
    writeFileSync(join(workspace, "packages", folder, "src/wrong.ts"), 'export const wrong: number = "text";\n');
    expect(typeErrors(join(workspace, "packages", folder))).toEqual([
      "Type 'string' is not assignable to type 'number'.",
    ]);
  });

  it("has tests that pass", async () => {
    const tests = await runTool("vitest", ["run", "--project", "unit", `packages/${folder}/`], workspace);
    expect(tests).toMatch(/^0\n/);
    expect(tests).toMatch(/Tests +\d\d passed/);
  });
});
