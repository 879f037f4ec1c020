import type { Manifest, Package } from "../workspace/packages.js";

/** A rule about a package.json: where it is broken, as sentences; none if it holds. */
export type ShapeRule = (described: Package) => readonly string[];

/** The oldest Node that the published packages run on. */
const node = ">=20.19";

/** Name, licence, module kind and Node are the same everywhere. */
export const identityIsShared: ShapeRule = ({ folder, manifest }) => [
  ...unless(manifest.name === `@org/community-${folder}`, `name must be "@org/community-${folder}"`),
  ...unless(manifest.license === "MIT", 'license must be "MIT"'),
  ...unless(manifest.type === "module", 'type must be "module"'),
  ...unless(manifest.engines?.["node"] === node, `engines.node must be "${node}"`),
  ...unless(manifest.private !== true, "is to be published, so not private"),
];

/** Bundlers may drop what is not used. What has a program in it (`bin`) may say otherwise, but must say something. */
export const sideEffectsAreDeclared: ShapeRule = ({ manifest }) => {
  const said = manifest.sideEffects;
  return unless(said === false || (manifest.bin !== undefined && said !== undefined), "sideEffects must be false");
};

/** Only what was built is published, and it can be built. */
export const onlyTheBuildIsPublished: ShapeRule = ({ manifest }) => [
  ...unless(manifest.files?.includes("dist") === true, 'files must include "dist"'),
  ...unless(manifest.files?.some((file) => file.startsWith("src")) !== true, "files must not include sources"),
  ...unless(manifest.scripts?.["build"] !== undefined, "needs a build script"),
];

/** Anybody can get it, and see from which commit it was built. */
export const publishedForAll: ShapeRule = ({ manifest }) =>
  unless(
    manifest.publishConfig?.access === "public" && manifest.publishConfig.provenance === true,
    "publishConfig must have access public and provenance",
  );

/** Types come first in each entry of `exports`, because the first condition that fits wins; package.json can be read. */
export const exportsNameTypesFirst: ShapeRule = ({ manifest }) => [
  ...unless(manifest.exports?.["./package.json"] === "./package.json", "exports must include ./package.json"),
  ...Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) =>
    typeof target === "string"
      ? unless(/\.json$/.test(target), `exports["${entry}"] must name types and default`)
      : unless(Object.keys(target).join() === "types,default", `exports["${entry}"] must have types, then default`),
  ),
];

/** Versions stand in the catalog, once; packages of the workspace follow each other within a compatible range. */
export const versionsComeFromTheCatalog: ShapeRule = ({ manifest }) =>
  [manifest.dependencies, manifest.devDependencies]
    .flatMap((dependencies) => Object.entries(dependencies ?? {}))
    .filter(([name, range]) => range !== (name.startsWith("@org/") ? "workspace:^" : "catalog:"))
    .map(([name, range]) => `${name}: "${range}" must be ${name.startsWith("@org/") ? "workspace:^" : "catalog:"}`);

/** Core stands on four packages, because every adapter and every user inherits them. */
export const coreHasFourDependencies: ShapeRule = ({ folder, manifest }) => {
  if (folder !== "core") return [];
  const four = "@date-fns/tz, date-fns, neverthrow, zod";
  return unless(
    Object.keys(manifest.dependencies ?? {})
      .sort()
      .join(", ") === four,
    `dependencies must be ${four}`,
  );
};

/** What the sources import is declared, and what is declared they import. `imported` are the names of packages. */
export function dependenciesAreThoseImported(manifest: Manifest, imported: ReadonlySet<string>): readonly string[] {
  const declared = Object.keys(manifest.dependencies ?? {});
  const available = new Set([...declared, ...Object.keys(manifest.peerDependencies ?? {})]);
  return [
    ...declared.filter((name) => !imported.has(name)).map((name) => `depends on ${name}, which no source imports`),
    ...[...imported].filter((name) => !available.has(name)).map((name) => `imports ${name} without depending on it`),
  ];
}

function unless(holds: boolean, message: string): readonly string[] {
  return holds ? [] : [message];
}
