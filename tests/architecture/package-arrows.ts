import { isBuiltin } from "node:module";
import { packageNamed, resolveRelative, specifiersOf } from "../workspace/imports.js";
import { packageOf } from "../workspace/packages.js";
import type { Rule } from "./rule.js";

const scope = "@org/community-";
const core = `${scope}core`;
const contract = `${core}/source`;
const sourceKit = `${scope}source-kit`;

/** Packages of the workspace that a file may import: these entry points, or every entry point of these packages. */
interface PackageArrows {
  readonly entryPoints?: readonly string[];
  readonly packages?: readonly string[] | "all";
}

/** The arrows between packages, by the path of a source file; the first row that fits counts. */
const arrows: readonly (readonly [files: RegExp, may: PackageArrows])[] = [
  // Core stands on no other package, and neither does what knows of connections and archives alone.
  [/^packages\/(core|source-kit)\//, {}],
  // A platform's own figures are compared with ours, so this part of an adapter sees all of core …
  [/^packages\/adapter-[^/]+\/src\/reports(\/|\.ts$)/, { packages: [core] }],
  // … but reading a platform needs the contract, and ways to ask and unpack: adapters hold no opinions.
  [/^packages\/adapter-[^/]+\//, { entryPoints: [contract], packages: [sourceKit] }],
  // The kit proves what an adapter promises, and that is the contract.
  [/^packages\/conformance\//, { entryPoints: [contract] }],
  // The simulator is itself an adapter.
  [/^packages\/simulator\//, { entryPoints: [contract] }],
  // Turns results of core into sentences and charts; knows no source.
  [/^packages\/report\//, { packages: [core] }],
  // Ties everything together.
  [/^packages\/cli\//, { packages: "all" }],
];

/** The parts that run wherever JavaScript does, a browser included. */
const runsAnywhere: readonly RegExp[] = [
  /^packages\/core\/src\//,
  /^packages\/simulator\/src\//,
  // The kit but for its bindings to a test runner.
  /^packages\/conformance\/src\/(?!node-test\.ts$|vitest\.ts$)/,
];

/** Packages import only the packages below theirs, by name and through an entry point. */
export const packagesFollowTheArrows: Rule = (files) =>
  files.flatMap((file) => {
    const may = arrows.find(([fits]) => fits.test(file.path))?.[1];
    if (may === undefined) return [`${file.path}: its package has no row in tests/architecture/package-arrows.ts`];
    const own = `${scope}${packageOf(file.path) ?? ""}`;
    return specifiersOf(file)
      .filter((specifier) => specifier.startsWith("@org/") && packageNamed(specifier) !== own)
      .filter((specifier) => !isAllowed(may, specifier))
      .map((specifier) => `${file.path}: may not import "${specifier}"`);
  });

/** A relative import stays within its package's `src`, ends in `.js` and does not go through the package's own name. */
export const relativeImportsStayInTheirPackage: Rule = (files) =>
  files.flatMap((file) => {
    const own = packageOf(file.path) ?? "";
    return specifiersOf(file).flatMap((specifier) => {
      if (packageNamed(specifier) === `${scope}${own}`) return [`${file.path}: imports its own package by name`];
      const target = resolveRelative(file.path, specifier);
      if (target === undefined || /\.json$/.test(specifier)) return [];
      if (!target.startsWith(`packages/${own}/src/`)) return [`${file.path}: "${specifier}" leaves the package`];
      return specifier.endsWith(".js") ? [] : [`${file.path}: "${specifier}" must end in .js`];
    });
  });

/** Core, the simulator and the kit without its bindings import nothing of Node. */
export const portablePartsImportNothingOfNode: Rule = (files) =>
  files
    .filter(({ path }) => runsAnywhere.some((part) => part.test(path)))
    .flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => isBuiltin(specifier) || packageNamed(specifier) === "vitest")
        .map((specifier) => `${file.path}: may not import "${specifier}"; it runs in a browser too`),
    );

function isAllowed(may: PackageArrows, specifier: string): boolean {
  if (may.packages === "all" || may.entryPoints?.includes(specifier) === true) return true;
  return may.packages?.includes(packageNamed(specifier)) === true;
}
