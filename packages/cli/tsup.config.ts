import { defineConfig } from "tsup";

// Two entries that share their chunks: the program, and the same for whoever runs it inside another one.
export default defineConfig({
  entry: ["src/bin.ts", "src/index.ts"],
  dts: true,
  format: "esm",
  platform: "node",
  target: "node20",
  splitting: true,
  clean: true,
});
