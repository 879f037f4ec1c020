import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesInDocblocks } from "./doc-examples/docblocks.js";
import type { Example } from "./doc-examples/example.js";
import { examplesInMarkdown } from "./doc-examples/markdown.js";
import { type Outcome, runExample } from "./doc-examples/run.js";
import { scriptOf } from "./doc-examples/script.js";
import { exportedNames } from "./workspace/exported-names.js";
import { isTest, pathsUnder, readWorkspaceFile } from "./workspace/files.js";
import { entryPoints, packages, sourcesOfPackages } from "./workspace/packages.js";
import { fromRoot } from "./workspace/root.js";

const markdown = [
  ...["README.md", "CONTRIBUTING.md"].filter((path) => existsSync(fromRoot(path))),
  ...pathsUnder("docs").filter((path) => path.endsWith(".md")),
  ...pathsUnder("packages").filter((path) => /^packages\/[^/]+\/README\.md$/.test(path)),
  ...["examples", "templates"].flatMap(pathsUnder).filter((path) => path.endsWith("/README.md")),
].map(readWorkspaceFile);

const template = pathsUnder("templates")
  .filter((path) => path.includes("/src/") && path.endsWith(".ts") && !isTest(path))
  .map(readWorkspaceFile);
const docblocks = [...sourcesOfPackages, ...template].map(examplesInDocblocks);

/** Registers a test for each assertion of an example; the example itself runs once. */
function testExample(example: Example): void {
  const script = scriptOf(example);
  let running: Promise<ReadonlyMap<number, Outcome>> | undefined;
  it.each(script.problems)(`${example.path}:${example.line} can be run: %s`, (problem) => {
    expect.fail(problem);
  });
  it.each(script.lines.map((line) => ({ line })))(`${example.path}:$line`, async ({ line }) => {
    running ??= runExample(example, script);
    const outcome = (await running).get(line);
    expect(outcome, "the assertion was not reached").toBeDefined();
    expect(outcome?.actual).toEqual(outcome?.expected);
  });
}

describe("docblocks say what is so", () => {
  for (const example of docblocks.flatMap(({ examples }) => examples)) testExample(example);

  it("every example runs: it has an assertion `// =>`, or is marked as sh or json", () => {
    const silent = docblocks.flatMap(({ examples }) => examples).filter(({ code }) => !code.includes("// =>"));
    expect(silent.map(({ path, line }) => `${path}:${line}`)).toEqual([]);
  });

  it("every assertion stands in an `@example`", () => {
    expect(docblocks.flatMap(({ stray }) => stray).map(({ path, line }) => `${path}:${line}`)).toEqual([]);
  });
});

describe("Markdown says what is so", () => {
  const examples = markdown.flatMap(examplesInMarkdown);
  for (const example of examples.filter(({ code }) => code.includes("// =>"))) testExample(example);

  it("what it imports from our packages exists", () => {
    const published = new Map(
      packages.flatMap(entryPoints).map(({ specifier, source }) => [specifier, exportedNames(source)]),
    );
    const missing = examples.flatMap((example) =>
      scriptOf(example)
        .imports.filter(({ from, name }) => from.startsWith("@org/") && !isPublished(published.get(from), name))
        .map(({ from, name }) => `${example.path}:${example.line}: ${name} from ${from}`),
    );
    expect(missing).toEqual([]);
  });
});

function isPublished(names: ReadonlySet<string> | undefined, name: string): boolean {
  return names !== undefined && (name === "*" || names.has(name));
}

describe("the machinery", () => {
  const docblock = (lines: string): string => `/**\n${lines.replace(/^/gm, " * ")}\n */\nexport const a = 1;`;
  const run = async (lines: string): Promise<readonly Outcome[]> => {
    const [example] = examplesInDocblocks({ path: "tests/a.md", text: docblock(lines) }).examples;
    if (example === undefined) return [];
    return [...(await runExample(example, scriptOf(example))).values()];
  };

  it("runs setup, awaits, strips types and takes each assertion", async () => {
    const outcomes = await run(
      "@example\nconst two: number = 1 + 1;\n[two].length // => 1\nawait Promise.resolve(two) // => 3\nconst four = two * 2 // => 4",
    );
    expect(outcomes).toEqual([
      { actual: 1, expected: 1 },
      { actual: 2, expected: 3 },
      { actual: 4, expected: 4 },
    ]);
  });

  it("ends an example at the next tag and reads fences by their language", () => {
    const text = docblock("@example\n```ts\n1 // => 1\n```\n@see elsewhere\n@example\n```sh\nls\n```");
    expect(examplesInDocblocks({ path: "a.ts", text }).examples).toEqual([
      { path: "a.ts", line: 4, code: "1 // => 1" },
    ]);
  });

  it("binds imports", async () => {
    const code = 'import { join as glue, type ParsedPath } from "node:path";\nglue("a", "b") // => "a/b"';
    expect(await run(`@example\n${code}`)).toEqual([{ actual: "a/b", expected: "a/b" }]);
  });

  it("says which line of the file an assertion stands on", () => {
    const text = `\n\n${docblock("Sum.\n\n@example\n1 // => 1\n\n2 // => 2")}`;
    const { examples } = examplesInDocblocks({ path: "a.ts", text });
    expect(examples.flatMap((example) => scriptOf(example).lines)).toEqual([7, 9]);
  });

  it("finds assertions outside of examples and assertions that follow nothing", () => {
    expect(examplesInDocblocks({ path: "a.ts", text: docblock("1 + 1 // => 2") }).stray).toEqual([
      { path: "a.ts", line: 2 },
    ]);
    expect(scriptOf({ path: "a.ts", line: 1, code: "if (true) {\n  1 // => 2\n}" }).problems).toHaveLength(1);
  });
});
