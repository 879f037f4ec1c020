import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Workbench } from "./run.test-support.js";

/** Whether this version of Node can run the sources as they are; older ones cannot. */
export const canRunSources: boolean = Boolean(process.features.typescript);

const loader = pathToFileURL(resolve(import.meta.dirname, "../../../scripts/run-sources.mjs")).href;

/** Puts `community-health` into a workbench as a program of its own, made of the sources, and says in which folder. */
export function programIn(bench: Workbench): string {
  const words = [process.execPath, "--no-warnings", "--import", loader, resolve(import.meta.dirname, "bin.ts")];
  bench.write("community-health", `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(" ")} "$@"\n`, 0o755);
  return bench.folder;
}
