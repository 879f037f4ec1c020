import { cpSync, renameSync } from "node:fs";
import { defineConfig } from "tsup";

const madeByTools = /[\\/](node_modules|dist)$/;

export default defineConfig({
  entry: ["src/index.ts", "src/vitest.ts", "src/node-test.ts"],
  dts: true,
  format: "esm",
  target: "es2023",
  clean: true,
  // "test" without its protocol is a package of that name, not Node's runner.
  removeNodeProtocol: false,
  // Whoever has the kit has the template too, of the same version. A package.json within a package may mislead its readers.
  onSuccess: async () => {
    cpSync("../../templates/adapter", "dist/template", { recursive: true, filter: (path) => !madeByTools.test(path) });
    renameSync("dist/template/package.json", "dist/template/_package.json");
  },
});
