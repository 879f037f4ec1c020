import { defineConfig } from "tsup";

// A file per module, as in core: whoever writes the benchmark file does not pay for the adapter.
export default defineConfig({
  entry: [
    "src/**/*.ts",
    "!src/**/*.test.ts",
    "!src/**/*.test-prop.ts",
    "!src/**/*.test-d.ts",
    "!src/**/*.test-support.ts",
  ],
  bundle: false,
  dts: true,
  format: "esm",
  target: "es2023",
  clean: true,
});
