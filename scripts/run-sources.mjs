// Imported first (node --import), lets Node run the sources as they are: types are erased, `.js` in imports means `.ts`,
// packages are their sources. For tests and benchmarks that need a process of their own.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

const root = new URL("../", import.meta.url);
const { compilerOptions } = JSON.parse(readFileSync(new URL("tsconfig.base.json", root), "utf8"));

registerHooks({
  resolve(specifier, context, next) {
    const source = compilerOptions.paths[specifier]?.[0];
    if (source !== undefined) return next(new URL(source, root).href, context);
    const isSource = specifier.startsWith(".") && context.parentURL?.endsWith(".ts");
    return next(isSource ? specifier.replace(/\.js$/, ".ts") : specifier, context);
  },
});
