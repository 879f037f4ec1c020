import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

// Tests import the workspace's packages from their sources, by the one list of paths that the compiler uses too.
const { compilerOptions } = JSON.parse(readFileSync("tsconfig.base.json", "utf8")) as {
  compilerOptions: { paths: Record<string, [string]> };
};
const alias = Object.entries(compilerOptions.paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: resolve(path),
}));

const config: ViteUserConfig = defineConfig({
  resolve: { alias },
  test: {
    // Whether something is right does not depend on how busy the machine is; this only ends what hangs.
    testTimeout: 60_000,
    // All cores, where the default leaves one free: on two cores that is half of the time.
    maxWorkers: "100%",
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
            "templates/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        // Hundreds of cases each; how long they take is a machine's matter and no failure.
        test: { name: "property", include: ["packages/*/src/**/*.test-prop.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        // One browser for all of them; how long it takes to begin is a machine's matter.
        test: { name: "browser", include: ["tests/browser/*.test-browser.ts"], hookTimeout: 60_000 },
      },
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

export default config;
