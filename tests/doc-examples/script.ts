import ts from "typescript";
import type { Example } from "./example.js";

/** An example as a program that reports what each of its assertions came to. */
export interface Script {
  /** JavaScript: the body of an async function with the parameters `load` and `report`. */
  readonly body: string;
  /** The lines of the file on which an assertion stands. */
  readonly lines: readonly number[];
  /** Why an assertion could not be taken over; empty if all were. */
  readonly problems: readonly string[];
  /** What the example imports, name by name. */
  readonly imports: readonly ImportedName[];
}

/** A name that an example imports; `*` for a whole module. */
export interface ImportedName {
  readonly from: string;
  readonly name: string;
}

const assertion = /^\/\/ =>\s*(.+)$/s;

/** Turns an example into a program: imports are bound, assertions reported, types taken out, all else stays as it is. */
export function scriptOf(example: Example): Script {
  // A semicolon before each assertion, so that the next line is a statement of its own.
  const text = example.code.replace(/;?[ \t]*\/\/ =>/g, "; // =>");
  const file = ts.createSourceFile("example.ts", text, ts.ScriptTarget.ES2023, true);
  const lines: number[] = [];
  const statements = file.statements.filter((statement) => !ts.isEmptyStatement(statement));
  const body = statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return bindingOf(statement);
    const expected = expectedAfter(text, statement);
    if (expected === undefined) return statement.getText();
    const line = example.line + file.getLineAndCharacterOfPosition(statement.getEnd()).line;
    const checked = checkedPart(statement);
    if (checked === undefined) return statement.getText();
    lines.push(line);
    return `${checked.before}\n$report(${line}, (${checked.value}), (${expected}));`;
  });
  const wanted = text.match(/\/\/ =>/g)?.length ?? 0;
  const problems =
    wanted === lines.length
      ? []
      : [`${wanted - lines.length} of ${wanted} assertions follow no expression or constant`];
  const imports = statements.filter(ts.isImportDeclaration).flatMap(importedNames);
  return { body: withoutTypes(body.join("\n")), lines, problems, imports };
}

/** The text after `// =>` on the line on which a statement ends. */
function expectedAfter(text: string, statement: ts.Statement): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(text, statement.getEnd()) ?? [];
  return comment === undefined ? undefined : assertion.exec(text.slice(comment.pos, comment.end))?.[1]?.trim();
}

/** What an assertion is about: an expression itself, or the constant that was just declared. */
function checkedPart(statement: ts.Statement): { readonly before: string; readonly value: string } | undefined {
  if (ts.isExpressionStatement(statement)) return { before: "", value: statement.expression.getText() };
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declared, ...others] = statement.declarationList.declarations;
  if (declared === undefined || others.length > 0 || !ts.isIdentifier(declared.name)) return undefined;
  return { before: statement.getText(), value: declared.name.text };
}

/** An import as a constant: `const { a, b: c } = await $load("…")`. */
function bindingOf(statement: ts.ImportDeclaration): string {
  const loaded = `await $load(${statement.moduleSpecifier.getText()});`;
  const clause = statement.importClause;
  if (clause === undefined) return loaded;
  if (clause.isTypeOnly) return "";
  const whole = clause.name === undefined ? [] : [`default: ${clause.name.text}`];
  const named = clause.namedBindings;
  if (named !== undefined && ts.isNamespaceImport(named)) return `const ${named.name.text} = ${loaded}`;
  const names = (named?.elements ?? [])
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`));
  return `const { ${[...whole, ...names].join(", ")} } = ${loaded}`;
}

function importedNames(statement: ts.ImportDeclaration): readonly ImportedName[] {
  const from = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "";
  const named = statement.importClause?.namedBindings;
  if (named === undefined || ts.isNamespaceImport(named)) return [{ from, name: "*" }];
  return named.elements.map(({ name, propertyName }) => ({ from, name: (propertyName ?? name).text }));
}

function withoutTypes(code: string): string {
  const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: false };
  // An export keeps the code a module, in which `await` may stand anywhere; it does not survive into the body.
  return ts
    .transpileModule(`${code}\nexport {};`, { compilerOptions: options })
    .outputText.replace(/^export\s*\{\s*\};?$/gm, "");
}
