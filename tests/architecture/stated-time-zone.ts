import ts from "typescript";
import { nodesOf, parse, placeOf } from "../workspace/syntax.js";
import type { Rule } from "./rule.js";

/** Every call of date-fns says in which time zone: on its own it works in the machine's. */
export const dateFnsIsToldTheZone: Rule = (files) =>
  files.flatMap((file) => {
    const nodes = nodesOf(parse(file));
    const fromDateFns = new Set(
      nodes
        .filter(ts.isImportDeclaration)
        .filter(({ moduleSpecifier }) => /^["']date-fns(?:\/|["'])/.test(moduleSpecifier.getText()))
        .flatMap((declaration) => nodesOf(declaration).filter(ts.isImportSpecifier))
        .map(({ name }) => name.text),
    );
    return nodes
      .filter(ts.isCallExpression)
      .filter(({ expression }) => fromDateFns.has(expression.getText()) && !isToldTheZone(expression))
      .map((call) => `${placeOf(call)}: ${call.expression.getText()} without \`{ in: tz(timeZone) }\``);
  });

function isToldTheZone(callee: ts.Expression): boolean {
  const call = callee.parent as ts.CallExpression; // the callee was found as the expression of a call
  const last = call.arguments.at(-1);
  return (
    last !== undefined &&
    ts.isObjectLiteralExpression(last) &&
    last.properties.some((property) => property.name?.getText() === "in")
  );
}
