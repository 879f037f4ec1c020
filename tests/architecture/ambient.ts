import ts from "typescript";
import type { WorkspaceFile } from "../workspace/files.js";
import { nodesOf, parse, placeOf } from "../workspace/syntax.js";
import type { Rule } from "./rule.js";

/** Globals that reach for a clock, the environment, the network or the screen. */
const ambientGlobals = new Set([
  ...["performance", "setTimeout", "setInterval", "setImmediate", "requestAnimationFrame"],
  ...["process", "require", "navigator", "localStorage", "sessionStorage"],
  ...["fetch", "XMLHttpRequest", "WebSocket"],
  ...["console", "document"],
]);

/** Members of globals that do the same, although the global itself is fine. */
const ambientMembers = new Set(["Date.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues"]);

/** Methods whose answer depends on the language of the machine. */
const localeMethods = /^(?:localeCompare|toLocale[A-Z]\w*)$/;

const endsInOffset = /(?:Z|[+-]\d{2}:\d{2})$/;

/** Where the ambient world is off limits: what core and the simulator compute follows from their parameters alone. */
const closed = /^packages\/(?:core|simulator)\/src\//;

/** Core and the simulator have no clock, no randomness, no environment, no local time zone, no language of the machine. */
export const nothingAmbient: Rule = (files) => files.filter(({ path }) => closed.test(path)).flatMap(ambientPlaces);

/** Tests have neither clock nor chance: what fails once fails again. */
export const testsHaveNoClockAndNoChance: Rule = (files) =>
  files.flatMap((file) =>
    nodesOf(parse(file)).flatMap((node) => {
      const name = clockOrChance(node);
      return name === undefined ? [] : [`${placeOf(node)}: ${name} in a test; fix the moment or the seed`];
    }),
  );

function ambientPlaces(file: WorkspaceFile): readonly string[] {
  const nodes = nodesOf(parse(file));
  const declared = new Set(nodes.flatMap(declaredName));
  return nodes.flatMap((node) => {
    const name = clockOrChance(node) ?? ambientGlobal(node, declared) ?? localTimeOrLanguage(node);
    return name === undefined ? [] : [`${placeOf(node)}: ${name} is ambient; take it as a parameter`];
  });
}

/** `Date.now`, `new Date()`, `Math.random` and their like. */
function clockOrChance(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0)
    return "new Date()";
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  const text = ts.isPropertyAccessExpression(node) ? node.getText().replace(/^globalThis\./, "") : "";
  return ambientMembers.has(text) ? text : undefined;
}

/** A global by its bare name, unless the file declares that name itself; or as a member of `globalThis`. */
function ambientGlobal(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (!ts.isIdentifier(node) || !ambientGlobals.has(node.text)) return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return parent.expression.getText() === "globalThis" ? `globalThis.${node.text}` : undefined;
  const namesSomethingElse =
    declared.has(node.text) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isTypeElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isTypeNode(parent);
  return namesSomethingElse ? undefined : node.text;
}

/** A date made of local parts or of text, a formatter without a zone, a comparison in the machine's language. */
function localTimeOrLanguage(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && localeMethods.test(node.name.text)) return node.name.text;
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText();
  const given = node.arguments ?? [];
  if (callee === "Intl.DateTimeFormat" && !hasProperty(given[1], "timeZone"))
    return "Intl.DateTimeFormat without a timeZone";
  if (callee !== "Date" || !ts.isNewExpression(node)) return undefined;
  const ofParts = given.length > 1;
  const ofLocalText = given[0] !== undefined && ts.isStringLiteralLike(given[0]) && !endsInOffset.test(given[0].text);
  return ofParts || ofLocalText ? "new Date of local time" : undefined;
}

/** The name that a declaration gives to something in this file. */
function declaredName(node: ts.Node): readonly string[] {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

function hasProperty(node: ts.Expression | undefined, name: string): boolean {
  return (
    node !== undefined &&
    ts.isObjectLiteralExpression(node) &&
    node.properties.some((property) => property.name?.getText() === name)
  );
}
