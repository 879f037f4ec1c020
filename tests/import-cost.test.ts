import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { metricsOfPage } from "./metrics-page/metrics-of-page.js";
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

  it("is no larger with all of it than is held here, as servers send it", async () => {
    const { text } = await bundled(all);
    // .size-limit.json holds each entry; one that imports all of several it cannot tell.
    expect(brotliCompressSync(text).length / 1000).toBeLessThan(230);
  });

  it("would be refused with a module of Node's", async () => {
    await expect(bundled('import { readFileSync } from "node:fs"; readFileSync("x");')).rejects.toThrow(/node:fs/);
  });

  it("costs for one metric what that metric needs, a small part of the whole", async () => {
    const one = await bundled('export { activeContributors } from "@org/community-core";');
    const whole = await bundled(all);
    expect(one.text.length / whole.text.length).toBeLessThan(0.05);
  });
});

/** What a metric may bring along: packages for results and dates, and the folders of core that stand under all pillars. */
const packagesOfMetrics = new Set(["neverthrow", "date-fns", "@date-fns/tz"]);
const foldersUnderPillars = new Set(["activity", "dataset", "model", "network", "stats"]);

/** The packages and the folders of core that a bundle has anything of. */
function broughtAlong(from: readonly string[]): readonly string[] {
  return [
    ...new Set(
      from.map((path) => {
        const [, outside] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
        return outside ?? /^packages\/core\/src\/([^/]+)/.exec(path)?.[1] ?? path;
      }),
    ),
  ];
}

describe("one metric of core, imported alone", () => {
  it.each(metricsOfPage)(
    "$name brings nothing of other pillars, of schemas, plans or reports",
    async ({ name, specifier }) => {
      const { from } = await bundled(`export { ${name} } from "${specifier}";`);
      const brought = broughtAlong(from).filter(
        (what) => !packagesOfMetrics.has(what) && !foldersUnderPillars.has(what),
      );
      // Its own folder, once; what is typed in is no file.
      expect(brought.filter((what) => what !== "<stdin>")).toHaveLength(1);
    },
  );

  it("would show what it should not bring: a schema, and a report", async () => {
    const { from } = await bundled('export { createTimeBudget, assessHealth } from "@org/community-core";');
    expect(broughtAlong(from)).toEqual(expect.arrayContaining(["zod", "health", "viability", "continuity"]));
  });
});

describe(".size-limit.json", () => {
  const limits = JSON.parse(readFileSync(fromRoot(".size-limit.json"), "utf8")) as readonly {
    readonly path: string;
    readonly import: string;
  }[];

  it("holds what all of each entry of core costs", () => {
    const held = limits.filter((limit) => limit.import === "*").map(({ path }) => path);
    const built = core.map(({ source }) => source.replace("/src/", "/dist/").replace(/\.ts$/, ".js"));
    expect(held.sort()).toEqual([...built].sort());
  });
});
