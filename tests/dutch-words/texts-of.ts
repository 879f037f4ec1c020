import ts from "typescript";

/** What a file of sentences says: its texts, without keys, codes and the names of numbers. */
export function textsOf(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return [];
  // What a case compares is a code.
  if (ts.isCaseClause(node)) return node.statements.flatMap(textsOf);
  if (ts.isPropertyAssignment(node)) return textsOf(node.initializer);
  // `given.count("of", "gesprek", "gesprekken")`: the first is the name of a number; what is compared is a code.
  if (ts.isCallExpression(node) && /^given\./.test(node.expression.getText()))
    return node.arguments.slice(1).flatMap(textsOf);
  // The name of a number in a call of a function of the file: `inMonths(given, "months")`.
  if (ts.isCallExpression(node) && node.arguments[0]?.getText() === "given") return [];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return [node.text];
  const texts: string[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsOf(child));
  });
  return texts;
}
