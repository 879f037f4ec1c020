import { resolveRelative, specifiersOf } from "../workspace/imports.js";
import type { Rule } from "./rule.js";

/** No file imports itself by way of others, types included: whoever reads one file of a circle must read all. */
export const noCircularImports: Rule = (files) => {
  const imports = new Map(
    files.map((file) => [
      file.path,
      specifiersOf(file).flatMap((specifier) => resolveRelative(file.path, specifier) ?? []),
    ]),
  );
  const circles = new Map<string, string>();
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = trail.slice(start);
      circles.set([...circle].sort().join(), [...circle, path].join(" → "));
    } else if (!finished.has(path)) {
      for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
      finished.add(path);
    }
  };
  for (const path of imports.keys()) visit(path, []);
  return [...circles.values()];
};
