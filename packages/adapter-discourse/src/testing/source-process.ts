import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether this version of Node can run the sources as they are; older ones cannot. */
export const canRunSources: boolean = Boolean(process.features.typescript);

const loader = pathToFileURL(resolve(import.meta.dirname, "../../../../scripts/run-sources.mjs")).href;

/** Runs a module of the sources in a process of its own, which can be killed. */
export function sourceProcess(module: URL, ...values: readonly string[]): ChildProcess {
  const given = ["--import", loader, "--no-warnings", module.pathname, ...values];
  return spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
}

/** What a process printed by its end, and whether it came to it. */
export async function outputOf(child: ChildProcess): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((end) => child.once("close", end));
  return { text: Buffer.concat(chunks).toString("utf8"), isWhole: code === 0 };
}
