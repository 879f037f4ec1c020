import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "./temporary-folder.js";

/** Whether this version of Node can run the sources as they are; older ones cannot. */
export const canRunSources: boolean = Boolean(process.features.typescript);

/** Runs a module of the sources in a process of its own, which can be killed. */
export function sourceProcess(module: URL, ...values: readonly string[]): ChildProcess {
  const loader = join(temporaryFolder(), "hooks.mjs");
  writeFileSync(loader, hooks());
  const given = ["--import", pathToFileURL(loader).href, "--no-warnings", module.pathname, ...values];
  return spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
}

/** What a process printed by its end, and whether it came to it. */
export async function outputOf(child: ChildProcess): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((end) => child.once("close", end));
  return { text: Buffer.concat(chunks).toString("utf8"), isWhole: code === 0 };
}

/** Lets Node run the sources as they are: types are erased, `.js` in imports means `.ts`, packages are their sources. */
function hooks(): string {
  const base = resolve(import.meta.dirname, "../../../..");
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
