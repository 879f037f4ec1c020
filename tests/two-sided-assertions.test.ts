import { expect, it } from "vitest";
import { pathsUnder, readWorkspaceFile } from "./workspace/files.js";

/** A difference that is held under a tolerance with its sign: it lets every value pass that is too small. */
const oneSided = /expect\((?:[^()]|\([^()]*\))* - (?:[^()]|\([^()]*\))*\)\.toBeLessThan(?:OrEqual)?\((?:0?\.\d|\d+e-)/u;

// metrics.md A.14: a test elsewhere asserts `x − expected < eps`, so that wrong small values pass.
it("no test holds a difference under a tolerance on one side alone", () => {
  const found = pathsUnder("packages")
    .filter((path) => /\.test(-prop)?\.ts$/u.test(path))
    .flatMap((path) => {
      const lines = readWorkspaceFile(path).text.split("\n");
      return lines.filter((line) => oneSided.test(line)).map((line) => `${path}: ${line.trim()}`);
    });
  expect(found).toEqual([]);
});

it("notices one that does", () => {
  expect(oneSided.test("expect(value - 133.33).toBeLessThan(0.1);")).toBe(true);
  expect(oneSided.test("expect(figureOf(found) - expected).toBeLessThanOrEqual(1e-6);")).toBe(true);
  expect(oneSided.test("expect(share(from, until - day)).toBeLessThan(0.2);")).toBe(false);
  expect(oneSided.test("expect(Math.abs(value - 133.33)).toBeLessThan(0.1);")).toBe(false);
});
