import ts from "typescript";
import type { EntryPoint } from "../workspace/packages.js";
import { exportsOf } from "./api-program.js";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

const typeFormat =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteArrayAsGenericType;

/** The public API of an entry point as text: each name with its declared type, in the order of the names. */
export function printApi(program: ts.Program, entry: EntryPoint): string {
  const checker = program.getTypeChecker();
  const blocks = exportsOf(program, entry).map(([name, symbol]) => {
    const declarations = symbol.declarations ?? [];
    const texts = declarations.filter((declaration) => !isImplementation(declaration, declarations));
    return texts.map((declaration) => declared(checker, name, symbol, declaration)).join("\n");
  });
  return `# The public API of ${entry.specifier}. After a wanted change: REGENERATE=1, then read the difference.\n\n${blocks.join("\n\n")}\n`;
}

/** The body of an overloaded function is not part of what callers see. */
function isImplementation(declaration: ts.Declaration, all: readonly ts.Declaration[]): boolean {
  return all.length > 1 && ts.isFunctionDeclaration(declaration) && declaration.body !== undefined;
}

function declared(checker: ts.TypeChecker, name: string, symbol: ts.Symbol, declaration: ts.Declaration): string {
  if (ts.isFunctionDeclaration(declaration)) {
    const { typeParameters, type } = declaration;
    const parameters = declaration.parameters.map((parameter) => asCallersSee(checker, parameter));
    const head = ts.factory.createFunctionDeclaration([], undefined, name, typeParameters, parameters, type, undefined);
    return print(head, declaration);
  }
  if (ts.isVariableDeclaration(declaration)) {
    const written = declaration.type;
    return `const ${name}: ${written === undefined ? inferred(checker, symbol, declaration) : print(written, declaration)};`;
  }
  return print(declaration, declaration).replace(/^export (?:declare )?/, "");
}

/** A parameter with a default is, from outside, one that may be left out. */
function asCallersSee(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): ts.ParameterDeclaration {
  const { dotDotDotToken, initializer } = parameter;
  const mayBeLeftOut =
    initializer === undefined ? parameter.questionToken : ts.factory.createToken(ts.SyntaxKind.QuestionToken);
  const type = parameter.type ?? checker.typeToTypeNode(checker.getTypeAtLocation(parameter), parameter, undefined);
  const name = ts.isIdentifier(parameter.name) ? parameter.name : "options";
  return ts.factory.createParameterDeclaration(undefined, dotDotDotToken, name, mayBeLeftOut, type, undefined);
}

/** The type of a constant that is declared by its value, such as a list `as const`. */
function inferred(checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Declaration): string {
  return checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, declaration), declaration, typeFormat);
}

function print(node: ts.Node, from: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, from.getSourceFile());
}
