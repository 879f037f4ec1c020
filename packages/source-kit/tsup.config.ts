import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/http.ts", "src/zip.ts"],
  dts: true,
  format: "esm",
  platform: "node",
  target: "node20",
  clean: true,
});
