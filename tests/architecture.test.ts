import { describe, expect, it } from "vitest";
import { ambientCases } from "./architecture/ambient-cases.js";
import { coreArrowsCases } from "./architecture/core-arrows-cases.js";
import { fileShapeCases } from "./architecture/file-shape-cases.js";
import { packageArrowsCases } from "./architecture/package-arrows-cases.js";
import type { WorkspaceFile } from "./workspace/files.js";
import { sourcesOfPackages, testsOfPackages } from "./workspace/packages.js";

const cases = [...coreArrowsCases, ...packageArrowsCases, ...fileShapeCases, ...ambientCases];

/** A snippet as a short line, for the name of a test. */
function inShort(files: readonly WorkspaceFile[]): string {
  return files.map(({ path, text }) => `${path}: ${text.slice(0, 80).replaceAll("\n", " ")}`).join(" + ");
}

describe.each(cases)("$says", ({ rule, files, wrong, right }) => {
  it("holds in the workspace", () => {
    expect(rule(files)).toEqual([]);
  });

  it.each(wrong.map((snippet) => ({ snippet, code: inShort(snippet) })))("refuses $code", ({ snippet }) => {
    expect(rule(snippet)).not.toEqual([]);
  });

  it("refuses nothing that is right", () => {
    expect(rule(right)).toEqual([]);
  });
});

it("the rules look at files that exist", () => {
  expect(sourcesOfPackages.length).toBeGreaterThan(0);
  expect(testsOfPackages.length).toBeGreaterThan(0);
});
