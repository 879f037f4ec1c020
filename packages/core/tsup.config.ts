import { defineConfig } from "tsup";

// A file per module: whoever imports one metric does not pay for the schemas of all.
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
