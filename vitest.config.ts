import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// Tests import the workspace's packages from their sources, by the one list of paths that the compiler uses too.
const { compilerOptions } = JSON.parse(readFileSync("tsconfig.base.json", "utf8")) as {
  compilerOptions: { paths: Record<string, [string]> };
};
const alias = Object.entries(compilerOptions.paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: resolve(path),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.ts",
            "packages/*/test/**/*.test.ts",
            "tests/**/*.test.ts",
            "examples/**/*.test.ts",
          ],
        },
      },
      { extends: true, test: { name: "property", include: ["packages/*/src/**/*.test-prop.ts"] } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["packages/*/src/**/*.test-d.ts"] },
        },
      },
    ],
  },
});
