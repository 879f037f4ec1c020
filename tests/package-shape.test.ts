import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { rightManifest, shapeCases } from "./package-shape/shape-cases.js";
import { dependenciesAreThoseImported } from "./package-shape/shape-rules.js";
import { packageNamed, specifiersOf } from "./workspace/imports.js";
import { entryPoints, packageOf, packages, sourcesOfPackages } from "./workspace/packages.js";
import { fromRoot } from "./workspace/root.js";

/** The packages that the sources of a package import, Node's own modules aside. */
function importedBy(folder: string): ReadonlySet<string> {
  return new Set(
    sourcesOfPackages
      .filter(({ path }) => packageOf(path) === folder)
      .flatMap(specifiersOf)
      .filter((specifier) => !specifier.startsWith(".") && !isBuiltin(specifier))
      .map(packageNamed),
  );
}

describe.each(shapeCases)("$says", ({ rule, wrong }) => {
  it.each(packages)("in $folder", (described) => {
    expect(rule(described)).toEqual([]);
  });

  it.each(wrong)("refuses %j", (change) => {
    expect(rule({ folder: "core", manifest: { ...rightManifest, ...change } })).not.toEqual([]);
  });

  it("refuses nothing that is right", () => {
    expect(rule({ folder: "core", manifest: rightManifest })).toEqual([]);
  });
});

describe("dependencies are those that the sources import", () => {
  it.each(packages)("in $folder", ({ folder, manifest }) => {
    expect(dependenciesAreThoseImported(manifest, importedBy(folder))).toEqual([]);
  });

  it("refuses one too many and one too few; a peer counts as there", () => {
    const manifest = { dependencies: { zod: "catalog:" }, peerDependencies: { vitest: ">=3" } };
    expect(dependenciesAreThoseImported(manifest, new Set())).toHaveLength(1);
    expect(dependenciesAreThoseImported(manifest, new Set(["zod", "ajv"]))).toHaveLength(1);
    expect(dependenciesAreThoseImported(manifest, new Set(["zod", "vitest"]))).toEqual([]);
  });
});

describe("entry points", () => {
  it("are the paths by which the compiler and the tests find sources", () => {
    const { compilerOptions } = JSON.parse(readFileSync(fromRoot("tsconfig.base.json"), "utf8")) as {
      compilerOptions: { paths: Record<string, readonly string[]> };
    };
    const expected = packages
      .flatMap(entryPoints)
      .map(({ specifier, source }): [string, readonly string[]] => [specifier, [`./${source}`]]);
    expect(compilerOptions.paths).toEqual(Object.fromEntries(expected));
  });

  it.each(packages.flatMap(entryPoints))("$specifier has a source", ({ source }) => {
    expect(existsSync(fromRoot(source))).toBe(true);
  });
});

// The licence needs no copy in each package: packing takes it from the root. The readme is the package's own page.
it.each(packages)("packages/$folder has a README.md", ({ folder }) => {
  expect(existsSync(fromRoot(`packages/${folder}/README.md`))).toBe(true);
});
