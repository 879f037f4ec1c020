/**
 * Makes an adapter from `templates/adapter`, with a conformance test that is green from the first minute.
 *
 *   pnpm new:adapter mbox                          a package of this workspace: packages/adapter-mbox
 *   pnpm new:adapter mbox --outside ../my-adapter  a project of its own, which depends on the published packages
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Files by their path from the folder that they are written to. */
export type NewFiles = Readonly<Record<string, string>>;

const template = resolve(import.meta.dirname, "../templates/adapter");
const madeByTools = new Set(["node_modules", "dist"]);

/** Names that say nothing, or that the command line has given away. */
const taken = new Set(["adapter", "common", "helper", "helpers", "misc", "ndjson", "simulator", "util", "utils"]);

/** Why a name cannot be that of a new adapter of a workspace; nothing if it can. */
export function nameProblem(name: string, root: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40)
    return `"${name}" is no name: 1 to 40 small letters and digits with single hyphens between, a letter first, such as mbox`;
  if (name.startsWith("adapter-")) return `leave out "adapter-": the package is called after it anyway`;
  if (taken.has(name.replace(/^.+-/, "")) || taken.has(name))
    return `"${name}" says nothing of the source, or means something else on the command line`;
  if (existsSync(join(root, "packages", `adapter-${name}`))) return `packages/adapter-${name} is there already`;
  return undefined;
}

/** A project of its own: the template under another name. */
export function filesOutside(name: string): NewFiles {
  const renamed = Object.entries(templateFiles()).map(([path, text]) => [inName(path, name), inName(text, name)]);
  return Object.fromEntries(renamed);
}

/** A package of the workspace, and what the workspace says of it elsewhere. */
export function filesInside(name: string, root: string): NewFiles {
  const folder = `packages/adapter-${name}`;
  const { "package.json": manifest = "{}", ...others } = filesOutside(name);
  const own = { ...others, "package.json": asMember(manifest), "tsconfig.json": tsconfig };
  const paths = readFileSync(join(root, "tsconfig.base.json"), "utf8");
  const line = `"@org/community-adapter-${name}": ["./${folder}/src/index.ts"]`;
  return {
    ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`${folder}/${path}`, inScope(text, name)])),
    // after the other adapters, before the packages that stand on them
    "tsconfig.base.json": paths.replace(/^( *)"@org\/community-report"/m, `$1${line},\n$&`),
    [`.changeset/the-adapter-for-${name}.md`]: `---\n"@org/community-adapter-${name}": minor\n---\n\nReads ${words(name)} as a community.\n`,
  };
}

function templateFiles(folder = ""): NewFiles {
  const entries = readdirSync(join(template, folder), { withFileTypes: true });
  return Object.assign(
    {},
    ...entries
      .filter(({ name }) => !madeByTools.has(name))
      .map((entry): NewFiles => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? templateFiles(path) : { [path]: readFileSync(join(template, path), "utf8") };
      }),
  );
}

/** The three ways in which the template writes its name, as they are of another name. */
function inName(text: string, name: string): string {
  const pascal = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return text
    .replaceAll("question-list", name)
    .replaceAll("QuestionList", pascal)
    .replaceAll("a question list", words(name))
    .replaceAll("question list", words(name));
}

function words(name: string): string {
  return name.replaceAll("-", " ");
}

/** The packages of a workspace are called after its scope. */
function inScope(text: string, name: string): string {
  return text.replaceAll(
    new RegExp(`(?<![@/\\w-])community-adapter-${name}(?![\\w-])`, "g"),
    `@org/community-adapter-${name}`,
  );
}

/** A manifest as it stands in the workspace: published, versions from the catalog, checks by the workspace itself. */
function asMember(text: string): string {
  const { private: _, ...manifest } = JSON.parse(text) as Record<string, unknown>;
  const versions = (key: "dependencies" | "devDependencies"): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.keys((manifest[key] ?? {}) as Record<string, string>) // as every package.json of npm has them
        .map((name) => [name, name.startsWith("@org/") ? "workspace:^" : "catalog:"]),
    );
  const scripts = { build: "tsup" };
  const publishConfig = { access: "public", provenance: true };
  const own = {
    scripts,
    publishConfig,
    dependencies: versions("dependencies"),
    devDependencies: versions("devDependencies"),
  };
  return `${JSON.stringify({ ...manifest, ...own }, null, 2)}\n`;
}

const tsconfig = `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "types": ["node"] },
  "include": ["src/**/*.ts"]
}
`;

/** Writes files under a folder, and makes the folders that they need. */
export function writeFiles(folder: string, files: NewFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function pnpm(root: string, ...args: readonly string[]): void {
  const env = { ...process.env, REGENERATE: "1" };
  execFileSync("npx", ["-y", "pnpm@10.34.9", ...args], { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] });
}

function main([name = "", flag, outside]: readonly string[]): string {
  const root = resolve(import.meta.dirname, "..");
  const problem = nameProblem(name, flag === undefined ? root : template);
  if (problem !== undefined) throw new RangeError(problem);
  if (flag === undefined) {
    writeFiles(root, filesInside(name, root));
    const files = [`packages/adapter-${name}`, "tsconfig.base.json"];
    pnpm(root, "install", "--no-frozen-lockfile");
    pnpm(root, "exec", "biome", "check", "--write", ...files);
    pnpm(root, "exec", "vitest", "run", "tests/public-api.test.ts", "-t", `@org/community-adapter-${name}`);
    return `packages/adapter-${name} is there. Now: pnpm exec vitest run packages/adapter-${name}, then docs/adding-an-adapter.md`;
  }
  if (flag !== "--outside" || outside === undefined)
    throw new RangeError("after the name there may be --outside <folder>");
  const folder = resolve(process.env["INIT_CWD"] ?? ".", outside);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new RangeError(`${outside} is not empty`);
  writeFiles(folder, filesOutside(name));
  return `${outside} is there. Now, in it: npm install, npm test, then docs/adding-an-adapter.md of the repository`;
}

if (import.meta.main) {
  try {
    console.log(main(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`new:adapter: ${error.message}`);
    process.exitCode = 64;
  }
}
