import { defineConfig, type ViteUserConfig } from "vitest/config";
import everything from "./vitest.config.ts";

// What notices the mutants of a file: the cases beside it, in one project, as the runner wants it.
const config: ViteUserConfig = defineConfig({
  ...(everything.resolve ? { resolve: everything.resolve } : {}),
  test: {
    testTimeout: 60_000, // as in the tests themselves; a mutant that hangs is ended by Stryker
    // Cases alone: hundreds of examples for each mutant take hours, and a case that nobody wrote is what is looked for.
    include: [process.env["MUTATION_CASES"] ?? "packages/core/src/stats/*.test.ts"],
  },
});

export default config;
