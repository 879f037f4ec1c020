import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/reports.ts"],
  dts: true,
  format: "esm",
  platform: "node",
  target: "node20",
  clean: true,
});
