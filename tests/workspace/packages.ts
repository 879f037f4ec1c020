import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isTest, pathsUnder, readWorkspaceFile, type WorkspaceFile } from "./files.js";
import { fromRoot } from "./root.js";

/** The parts of a package.json that the rules look at. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace. */
export interface Package {
  /** Its folder under `packages/`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What can be imported from a package: by which name, and the source that it is built from. */
export interface EntryPoint {
  readonly specifier: string;
  readonly source: string;
}

/** The packages that exist, in the order of their folders. */
export const packages: readonly Package[] = readdirSync(fromRoot("packages"))
  .filter((folder) => existsSync(fromRoot(`packages/${folder}/package.json`)))
  .map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(fromRoot(`packages/${folder}/package.json`), "utf8")) as Manifest,
  }));

/** Every TypeScript file under `packages/<folder>/src`, tests included. */
export const typeScriptOfPackages: readonly WorkspaceFile[] = pathsUnder("packages")
  .filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path))
  .map(readWorkspaceFile);

/** The sources that are published: no tests. */
export const sourcesOfPackages: readonly WorkspaceFile[] = typeScriptOfPackages.filter(({ path }) => !isTest(path));

/** The tests beside the sources. */
export const testsOfPackages: readonly WorkspaceFile[] = typeScriptOfPackages.filter(({ path }) => isTest(path));

/** All TypeScript that people write here. */
export const everyTypeScriptFile: readonly WorkspaceFile[] = [
  ...typeScriptOfPackages,
  ...["tests", "examples", "templates", "scripts", "bench"]
    .flatMap(pathsUnder)
    .filter((path) => path.endsWith(".ts"))
    .map(readWorkspaceFile),
];

/** The folder of the package that a path belongs to, if it belongs to one. */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1];
}

/** The entry points for code: what `exports` maps to a built module. */
export function entryPoints({ folder, manifest }: Package): readonly EntryPoint[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
    const built = typeof target === "string" ? target : (target["default"] ?? "");
    if (!built.endsWith(".js")) return [];
    const source = built.replace(/^\.\/dist\//, `packages/${folder}/src/`).replace(/\.js$/, ".ts");
    return [{ specifier: `${manifest.name ?? folder}${key.slice(1)}`, source }];
  });
}
