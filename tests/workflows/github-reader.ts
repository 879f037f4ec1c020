import { build } from "esbuild";
import { root } from "../workspace/root.js";

/**
 * GitHub's own reader of workflows. It imports JSON as bundlers do and Node does not, so it is bundled first.
 * The cast: what is imported from a text has no type, and the text is that module.
 */
export const githubReader: typeof import("@actions/workflow-parser") = await bundled("@actions/workflow-parser");

async function bundled(name: string): Promise<never> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: root },
    ...{ bundle: true, format: "esm", platform: "browser", write: false, logLevel: "silent" },
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`)) as never;
}
