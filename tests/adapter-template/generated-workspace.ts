import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { type NewFiles, writeFiles } from "../../scripts/new-adapter.js";
import { fromRoot, root } from "../workspace/root.js";

/** A workspace with one more adapter, beside this one: its own files are links, so that it is there at once. */
export function generatedWorkspace(name: string, files: NewFiles): string {
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  writeFiles(folder, files);
  for (const file of ["biome.json", "vitest.config.ts", "package.json"])
    copyFileSync(fromRoot(file), join(folder, file));
  for (const path of ["node_modules", "packages/core", "packages/conformance"])
    symlinkSync(fromRoot(path), join(folder, path));
  // what the package depends on is what the template does
  symlinkSync(fromRoot("templates/adapter/node_modules"), join(folder, `packages/adapter-${name}/node_modules`));
  return folder;
}

/** Runs a tool of the workspace in a folder; what it printed, after its status. */
export async function runTool(tool: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", REGENERATE: "", VITEST: "" };
  try {
    const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin", tool), args, { cwd, env });
    return `0\n${stdout}`;
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }; // what execFile rejects with
    return `${code}\n${stdout}${stderr}`;
  }
}

/** What the compiler has against the files of a project, by its own tsconfig.json; what they import is not gone through. */
export function typeErrors(project: string): readonly string[] {
  const { config } = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram(fileNames, options);
  return fileNames
    .map((name) => program.getSourceFile(name))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...program.getDeclarationDiagnostics(file),
    ])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
