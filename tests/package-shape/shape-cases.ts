import type { Manifest } from "../workspace/packages.js";
import {
  coreHasFourDependencies,
  exportsNameTypesFirst,
  identityIsShared,
  onlyTheBuildIsPublished,
  publishedForAll,
  type ShapeRule,
  sideEffectsAreDeclared,
  versionsComeFromTheCatalog,
} from "./shape-rules.js";

/** A rule about a package.json, and changes to a right one that it must refuse. */
export interface ShapeCase {
  readonly says: string;
  readonly rule: ShapeRule;
  readonly wrong: readonly Manifest[];
}

const entry = { types: "./dist/index.d.ts", default: "./dist/index.js" };

/** The package.json of core as it must be, small. */
export const rightManifest: Manifest = {
  name: "@org/community-core",
  version: "0.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  files: ["dist"],
  publishConfig: { access: "public", provenance: true },
  exports: { ".": entry, "./package.json": "./package.json" },
  scripts: { build: "tsup" },
  dependencies: { "@date-fns/tz": "catalog:", "date-fns": "catalog:", neverthrow: "catalog:", zod: "catalog:" },
  devDependencies: { "@org/community-conformance": "workspace:^" },
};

/** The rules about one package.json alone. */
export const shapeCases: readonly ShapeCase[] = [
  {
    says: "name, licence, module kind and Node are the same everywhere",
    rule: identityIsShared,
    wrong: [
      { name: "community-core" },
      { license: "ISC" },
      { type: "commonjs" },
      { engines: { node: ">=18" } },
      { private: true },
    ],
  },
  {
    says: "side effects are declared",
    rule: sideEffectsAreDeclared,
    wrong: [{ sideEffects: true }, { sideEffects: ["./dist/index.js"] }],
  },
  {
    says: "only the build is published",
    rule: onlyTheBuildIsPublished,
    wrong: [{ files: ["lib"] }, { files: ["dist", "src"] }, { scripts: {} }],
  },
  {
    says: "anybody can get it and see what it was built from",
    rule: publishedForAll,
    wrong: [{ publishConfig: {} }, { publishConfig: { access: "public" } }],
  },
  {
    says: "exports name types first",
    rule: exportsNameTypesFirst,
    wrong: [
      { exports: { ".": entry } },
      { exports: { ".": "./dist/index.js", "./package.json": "./package.json" } },
      { exports: { ".": { default: entry.default, types: entry.types }, "./package.json": "./package.json" } },
      { exports: { ".": { ...entry, require: "./dist/index.cjs" }, "./package.json": "./package.json" } },
    ],
  },
  {
    says: "versions come from the catalog",
    rule: versionsComeFromTheCatalog,
    wrong: [
      { dependencies: { zod: "^4.0.0" } },
      { dependencies: { "@org/community-core": "workspace:*" } },
      { devDependencies: { vitest: "latest" } },
    ],
  },
  {
    says: "core has four dependencies",
    rule: coreHasFourDependencies,
    wrong: [
      { dependencies: { zod: "catalog:" } },
      { dependencies: { ...rightManifest.dependencies, ajv: "catalog:" } },
    ],
  },
];
