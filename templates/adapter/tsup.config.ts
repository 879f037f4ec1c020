import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  dts: true,
  format: "esm",
  platform: "node",
  target: "node20",
  clean: true,
});
