/**
 * Changes the code a little, many times over, and says which changes no test notices: file by file, each with the cases
 * (`*.test.ts`) of its own folder that import it, directly or not. What was measured becomes a row of bench/mutants.md as soon as
 * a file is done, so that a run can be broken off.
 *
 *   measure-mutants.ts [--own] <file or folder…>      folders without those in them; --own: only the cases of the same name
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { withMeasured } from "./mutant-table.ts";

const page = "bench/mutants.md";

function sourcesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".ts") && !/\.test/.test(name))
    .map((name) => join(path, name));
}

/** What became of the mutants of a file; nothing where it holds types alone, no case imports it, or a case fails without any. */
async function mutantsOf(path: string): Promise<Awaited<ReturnType<Stryker["runMutationTest"]>> | undefined> {
  try {
    return await new Stryker({ mutate: [path], reporters: [] }).runMutationTest();
  } catch (error) {
    if (!(error instanceof Error) || !/^(No|There were failed) tests /.test(error.message)) throw error;
    process.stdout.write(`${path}: ${error.message}\n`);
    return undefined;
  }
}

const words = process.argv.slice(2);
const cases = words.includes("--own") ? "own" : "folder";
const paths = words.filter((word) => word !== "--own").flatMap(sourcesIn);
if (paths.length === 0) throw new RangeError("usage: measure-mutants.ts [--own] <file or folder…>");

for (const path of paths) {
  // Read by vitest.mutation.config.ts.
  process.env["MUTATION_CASES"] = cases === "own" ? path.replace(/\.ts$/, ".test.ts") : `${dirname(path)}/*.test.ts`;
  const results = await mutantsOf(path);
  if (results === undefined) continue;
  const valid = results.filter(({ status }) => status !== "CompileError" && status !== "RuntimeError");
  const missed = valid.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  process.stdout.write(`${path}: ${valid.length - missed.length} of ${valid.length} mutants were noticed\n`);
  const lines = readFileSync(path, "utf8").split("\n");
  for (const { location, replacement, status } of missed) {
    const { start, end } = location;
    const was = start.line === end.line ? lines[start.line - 1]?.slice(start.column - 1, end.column - 1) : "…";
    process.stdout.write(
      `  ${start.line}:${start.column} ${status === "NoCoverage" ? "no test: " : ""}${was} => ${replacement}\n`,
    );
  }
  const day = new Date().toISOString().slice(0, 10);
  if (valid.length === 0) continue;
  const measured = { path, mutants: valid.length, noticed: valid.length - missed.length, cases, day } as const;
  writeFileSync(page, withMeasured(readFileSync(page, "utf8"), measured));
}
