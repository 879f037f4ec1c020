import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/vitest.ts", "src/node-test.ts"],
  dts: true,
  format: "esm",
  target: "es2023",
  clean: true,
  // "test" without its protocol is a package of that name, not Node's runner.
  removeNodeProtocol: false,
});
