import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { entryPoints, packages } from "./workspace/packages.js";
import { fromRoot, root } from "./workspace/root.js";

/** What a bundler for browsers makes of code that imports core: a module of Node's would be an error. */
async function bundled(code: string): Promise<{ readonly text: string; readonly from: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true },
    ...{ tsconfig: fromRoot("tsconfig.base.json"), absWorkingDir: root, logLevel: "silent" },
  });
  return { text: outputFiles[0]?.text ?? "", from: kept(metafile) };
}

/** The files of which anything is left. */
function kept(metafile: Metafile): readonly string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

const core = packages.filter(({ folder }) => folder === "core").flatMap(entryPoints);
const all = core.map(({ specifier }, at) => `export * as entry${at} from "${specifier}";`).join("\n");

describe("core in a browser", () => {
  it("is bundled with every entry point, and nothing of Node's", async () => {
    const { text } = await bundled(all);
    expect(text.length).toBeGreaterThan(100_000);
    expect(text).not.toMatch(/["']node:|\brequire\(["']/);
  });

  it("would be refused with a module of Node's", async () => {
    await expect(bundled('import { readFileSync } from "node:fs"; readFileSync("x");')).rejects.toThrow(/node:fs/);
  });

  it("costs for one metric what that metric needs: no plan, no report, no schema", async () => {
    const one = await bundled('export { activeContributors } from "@org/community-core";');
    const whole = await bundled(all);
    const elsewhere = one.from.filter((path) =>
      /src\/(planning|health|goals|history|involvement)\/|node_modules/.test(path),
    );
    // What a metric gives back is a Result.
    expect(elsewhere.filter((path) => !path.includes("neverthrow"))).toEqual([]);
    expect(one.text.length / whole.text.length).toBeLessThan(0.05);
  });
});
