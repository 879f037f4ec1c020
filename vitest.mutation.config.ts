import { defineConfig, type ViteUserConfig } from "vitest/config";
import everything from "./vitest.config.ts";

// What kills mutants of core's stats: their own cases, in one project, as the runner wants it.
const config: ViteUserConfig = defineConfig({
  ...(everything.resolve ? { resolve: everything.resolve } : {}),
  test: {
    // Cases alone: hundreds of examples for each mutant take hours, and a case that nobody wrote is what is looked for.
    include: ["packages/core/src/stats/**/*.test.ts"],
  },
});

export default config;
