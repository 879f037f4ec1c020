import ts from "typescript";
import { expect, it } from "vitest";
import { isTest, pathsUnder, readWorkspaceFile, type WorkspaceFile } from "./workspace/files.js";
import { parse } from "./workspace/syntax.js";

/** Where options of our own adapters are checked. What a forum answers is no option, and is told to nobody. */
const files = ["adapter-csv", "adapter-linkedin", "adapter-discourse", "simulator"]
  .flatMap((name) => pathsUnder(`packages/${name}/src`))
  .filter(
    (path) => path.endsWith(".ts") && !isTest(path) && !/\/answers\/|adapter-discourse\/src\/reports\//.test(path),
  )
  .map(readWorkspaceFile);

/** Calls that give a rule of a schema its sentence. */
const ruleCalls = new Set(["refine", "superRefine", "regex", "custom", "addIssue", "min", "max"]);

/**
 * Rules whose sentence is a text of their own. One that is made of a reason (`problem`, `problemMessage`) has its Dutch, for
 * the compiler wants a sentence for each reason.
 */
function ownWords(file: WorkspaceFile): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && hasKey(node, "path") && saysItself(node))
      found.push(`${file.path}: ${node.getText()}`);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const words = ruleCalls.has(node.expression.name.text) ? node.arguments.flatMap(sentencesOf) : [];
      found.push(...words.map((text) => `${file.path}: ${text}`));
    }
    ts.forEachChild(node, look);
  };
  look(parse(file));
  return found;
}

function hasKey(node: ts.ObjectLiteralExpression, name: string): boolean {
  return node.properties.some((property) => property.name?.getText() === name);
}

function saysItself(node: ts.ObjectLiteralExpression): boolean {
  const message = node.properties.find((property) => property.name?.getText() === "message");
  return message !== undefined && !message.getText().includes("problemMessage(");
}

/** What an argument says: a text of several words, or one behind `message` or `error`. */
function sentencesOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
    return / /.test(node.getText()) ? [node.getText()] : [];
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ["message", "error"].includes(property.name.getText())
      ? sentencesOf(property.initializer)
      : [],
  );
}

it("finds what options are checked by", () => {
  const rules = files.filter(({ text }) => /\bproblem(?:Message)?\(/.test(text)).map(({ path }) => path);
  expect(rules).toEqual(
    expect.arrayContaining([
      "packages/adapter-csv/src/mapping/check-mapping.ts",
      "packages/adapter-linkedin/src/ways/page-api/page-api-way.ts",
      "packages/simulator/src/parameters/parameters-schema.ts",
    ]),
  );
});

it("has a reason, and so Dutch, for each rule of CSV, LinkedIn, Discourse and the simulator", () => {
  expect(files.flatMap(ownWords)).toEqual([]);
});

it.each([
  'const problem = { path: "files[0]", message: "is one too many" };',
  'const schema = z.string().refine(isFine, "must be fine");',
  `const schema = z.string().regex(/a/, ${"`must hold $"}{letter}${"`"});`,
  'const schema = z.object({}).refine(isFine, { message: "must be fine" });',
])("notices words of its own: %s", (text) => {
  expect(ownWords({ path: "a.ts", text })).toHaveLength(1);
});
