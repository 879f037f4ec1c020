import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type EntryPoint, entryPoints, packageOf, packages } from "../workspace/packages.js";
import { fromRoot } from "../workspace/root.js";
import type { Example } from "./example.js";
import type { Script } from "./script.js";

/** What an assertion came to. */
export interface Outcome {
  readonly actual: unknown;
  readonly expected: unknown;
}

type Names = Readonly<Record<string, unknown>>;

const entries: readonly EntryPoint[] = packages.flatMap(entryPoints);

/** Runs an example once and gives what each of its assertions came to, by line. */
export async function runExample(example: Example, script: Script): Promise<ReadonlyMap<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  const scope = await namesInScope(example.path);
  const report = (line: number, actual: unknown, expected: unknown): void => {
    outcomes.set(line, { actual, expected });
  };
  const load = (specifier: string): Promise<Names> => importFor(example.path, specifier);
  // The example's own constants may have the name of something public: they live in a block inside.
  const body = `{\n${script.body}\n}`;
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction("$load", "$report", ...Object.keys(scope), body)(load, report, ...Object.values(scope));
  return outcomes;
}

/** All public names of core and of the file's own package and, for an example of something internal, the file's own. */
async function namesInScope(path: string): Promise<Names> {
  const own = `@org/community-${packageOf(path) ?? "core"}`;
  const visible = entries.filter(({ specifier, source }) => {
    const of = specifier.split("/").slice(0, 2).join("/");
    // A binding to a test runner works only in its runner.
    return (of === "@org/community-core" || of === own) && existsSync(fromRoot(source)) && !isBinding(specifier);
  });
  const modules = await Promise.all(visible.map(({ source }) => importSource(source)));
  const file = path.endsWith(".ts") ? await importSource(path) : {};
  const { default: _, ...names } = Object.assign({}, file, ...modules) as Names;
  return names;
}

/** Imports what an example imports: a package of the workspace from its source, others as the example's package would. */
async function importFor(path: string, specifier: string): Promise<Names> {
  const entry = entries.find((known) => known.specifier === specifier);
  if (entry !== undefined) return await importSource(entry.source);
  if (specifier.startsWith("node:")) return (await import(specifier)) as Names;
  const require = createRequire(fromRoot(`packages/${packageOf(path) ?? "core"}/package.json`));
  return (await import(pathToFileURL(require.resolve(specifier)).href)) as Names;
}

async function importSource(path: string): Promise<Names> {
  return (await import(fromRoot(path))) as Names;
}

function isBinding(specifier: string): boolean {
  return specifier.endsWith("/vitest") || specifier.endsWith("/node-test");
}
