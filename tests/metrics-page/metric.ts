import ts from "typescript";
import { allEntryPoints, exportsOf, programOf } from "../public-api/api-program.js";
import { root } from "../workspace/root.js";

/** What the source says of a metric: a public function over a dataset in the folder of a pillar. */
export interface Metric {
  readonly name: string;
  readonly pillar: string;
  /** The file that it stands in, from the root of the workspace. */
  readonly path: string;
  /** The narrowest entry of core that has it. */
  readonly specifier: string;
  /** The units of its measurements, in the order in which they are declared; none if it gives no measurement. */
  readonly units: readonly string[];
  /** Its docblock before the first tag: a paragraph each. */
  readonly paragraphs: readonly string[];
  readonly returns: string;
  readonly hasExample: boolean;
  /** What follows each `@see`. */
  readonly sources: readonly string[];
}

/** The folders of core whose metrics the page shows, in the order in which it shows them. */
export const metricFolders: readonly string[] = ["viability", "engagement", "continuity"];

/** A measurement that may be of more units than so many is one of any unit. */
const mostUnits = 5;

/** All metrics of core, by folder, then by name. A metric that two entries have is told of the one of fewer names. */
export function metricsOfCore(): readonly Metric[] {
  const entries = allEntryPoints.filter(({ specifier }) => specifier.startsWith("@org/community-core"));
  const program = programOf(entries);
  const metrics = new Map<string, Metric>();
  const bySize = entries
    .map(({ specifier, source }) => ({ specifier, names: exportsOf(program, { specifier, source }) }))
    .sort((one, other) => other.names.length - one.names.length);
  for (const { specifier, names } of bySize)
    for (const [name, symbol] of names) {
      const metric = metricOf(program.getTypeChecker(), name, symbol, specifier);
      if (metric !== undefined) metrics.set(name, metric);
    }
  const order = ({ pillar, name }: Metric): string => `${metricFolders.indexOf(pillar)} ${name}`;
  return [...metrics.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function metricOf(checker: ts.TypeChecker, name: string, symbol: ts.Symbol, specifier: string): Metric | undefined {
  const declaration = symbol.declarations?.find(ts.isFunctionDeclaration);
  if (declaration === undefined) return undefined;
  const path = declaration.getSourceFile().fileName.replace(`${root}/`, "");
  const pillar = /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1] ?? "";
  if (!metricFolders.includes(pillar)) return undefined;
  if (declaration.parameters[0]?.type?.getText() !== "CommunityDataset") return undefined;
  const tags = symbol.getJsDocTags(checker);
  const texts = (tag: string): readonly string[] =>
    tags.filter((one) => one.name === tag).map(({ text }) => flat(ts.displayPartsToString(text)));
  return {
    name,
    pillar,
    path,
    specifier,
    units: unitsIn(checker, declaration),
    paragraphs: ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .split(/\n\s*\n/)
      .map(flat),
    returns: texts("returns")[0] ?? "",
    hasExample: texts("example").length > 0,
    sources: texts("see"),
  };
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Every unit of a `Measurement<…>` that the declared result leads to, through interfaces that core declares. */
function unitsIn(checker: ts.TypeChecker, declaration: ts.FunctionDeclaration): readonly string[] {
  const units = new Set<string>();
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.symbol?.name === "Measurement") for (const unit of literalsOf(checker, type)) units.add(unit);
    else for (const inner of innerTypes(checker, type, declaration)) visit(inner);
  };
  const signature = checker.getSignatureFromDeclaration(declaration);
  if (signature !== undefined) visit(signature.getReturnType());
  return [...units];
}

/** What a type is made of: its alternatives, its arguments, and what the interfaces of core hold. */
function innerTypes(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): readonly ts.Type[] {
  const alternatives = type.isUnionOrIntersection() ? type.types : [];
  const held = isOfCore(type) ? type.getProperties().map((one) => checker.getTypeOfSymbolAtLocation(one, at)) : [];
  return [...alternatives, ...argumentsOf(checker, type), ...held];
}

function argumentsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  // only a type of objects can be a reference, and whatever else is asked of has no arguments
  const own = type.flags & ts.TypeFlags.Object ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return [...(type.aliasTypeArguments ?? []), ...own];
}

/** The units that a measurement names; of a measurement of any unit at all, none. */
function literalsOf(checker: ts.TypeChecker, measurement: ts.Type): readonly string[] {
  const [unit] = argumentsOf(checker, measurement);
  if (unit === undefined) return [];
  const parts = unit.isUnion() ? unit.types : [unit];
  return parts.length > mostUnits ? [] : parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

function isOfCore(type: ts.Type): boolean {
  const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  return file.includes("/packages/core/src/") && !file.includes("/dataset/");
}
