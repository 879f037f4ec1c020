import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Workbench } from "./run.test-support.js";

/** Whether this version of Node can run the sources as they are; older ones cannot. */
export const canRunSources: boolean = Boolean(process.features.typescript);

/** Puts `community-health` into a workbench as a program of its own, made of the sources, and says in which folder. */
export function programIn(bench: Workbench): string {
  bench.write("hooks.mjs", hooks());
  const program = resolve(import.meta.dirname, "bin.ts");
  const words = [process.execPath, "--no-warnings", "--import", pathToFileURL(bench.path("hooks.mjs")).href, program];
  bench.write("community-health", `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(" ")} "$@"\n`, 0o755);
  return bench.folder;
}

/** Lets Node run the sources as they are: types are erased, `.js` in imports means `.ts`, packages are their sources. */
function hooks(): string {
  const base = resolve(import.meta.dirname, "../../..");
  // The cast: the list of paths is the workspace's own.
  const { compilerOptions } = JSON.parse(readFileSync(join(base, "tsconfig.base.json"), "utf8")) as {
    compilerOptions: { paths: Record<string, readonly [string]> };
  };
  const sources = Object.entries(compilerOptions.paths).map(([name, [path]]) => [
    name,
    pathToFileURL(resolve(base, path)).href,
  ]);
  return `
    import { registerHooks } from "node:module";
    const paths = ${JSON.stringify(Object.fromEntries(sources))};
    registerHooks({
      resolve(specifier, context, next) {
        if (paths[specifier] !== undefined) return next(paths[specifier], context);
        const isSource = specifier.startsWith(".") && context.parentURL?.endsWith(".ts");
        return next(isSource ? specifier.replace(/\\.js$/, ".ts") : specifier, context);
      },
    });`;
}
