import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportOnLargeFile } from "./read-large-file.js";

const folder = mkdtempSync(join(tmpdir(), "community-large-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A question every ten minutes, and an answer five minutes after each: 200 people, of whom one answers every other question. */
function rowsOf(conversations: number): string {
  const begin = Date.UTC(2025, 0, 1);
  const row = (id: string, conversation: number, author: number, minutes: number, kind: string): string =>
    [id, conversation, author, new Date(begin + minutes * 60_000).toISOString(), kind].join();
  const rows = Array.from({ length: conversations }, (_, at) => [
    row(`q${at}`, at, at % 200, at * 10, "opening"),
    row(`a${at}`, at, at % 2 === 0 ? 999 : (at + 1) % 200, at * 10 + 5, "reply"),
  ]);
  return ["id,conversation_id,author_id,created_at,kind", ...rows.flat(), ""].join("\n");
}

it("reads a packed file while it is unpacked, and says how far it is", async () => {
  const path = join(folder, "contributions.csv.gz");
  // 50,000 conversations are 347 days.
  writeFileSync(path, gzipSync(rowsOf(50_000)));
  let told = 0;
  const report = await reportOnLargeFile(path, "2025-12-14T00:00:00Z", () => told++);

  expect(report.data).toMatchObject({ contributions: 100_000, conversations: 50_000, contributors: 201 });
  expect(told).toBeGreaterThan(1);
  const figure = report.figures.find(({ key }) => key === "largest-share/answering");
  expect(figure).toMatchObject({ measurement: { value: 1 / 2 } });
});

describe("a file that does not fit into the heap", () => {
  const path = join(folder, "large.csv.gz");
  const program = join(folder, "program.mjs");
  const root = join(import.meta.dirname, "../..");
  // Reading as it comes takes less than 20 of them, all rows at once more than 64.
  const fewMegabytes = 40;

  /** Two ways in one program: the example, and all rows at once. */
  const contents = `
    import { readFileSync } from "node:fs";
    import { gunzipSync } from "node:zlib";
    import { reportOnLargeFile } from "./read-large-file.js";
    const [way, path] = process.argv.slice(2);
    const inAll = () => gunzipSync(readFileSync(path)).toString().trim().split("\\n").map((row) => row.split(",")).length - 1;
    const asItComes = async () => (await reportOnLargeFile(path, "2027-12-01T00:00:00Z", () => {})).data.contributions;
    process.stdout.write(String(way === "all" ? inAll() : await asItComes()));`;

  function rowsRead(way: "all" | "as-it-comes", megabytes: number): string | null {
    const run = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, program, way, path], {
      encoding: "utf8",
      cwd: folder,
    });
    return run.stderr.includes("heap out of memory") ? "heap out of memory" : run.stdout;
  }

  beforeAll(async () => {
    writeFileSync(path, gzipSync(rowsOf(150_000)));
    const banner = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
    await build({
      stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
      ...{
        bundle: true,
        format: "esm",
        platform: "node",
        outfile: program,
        banner: { js: banner },
        logLevel: "silent",
      },
      ...{ absWorkingDir: root, tsconfig: join(root, "tsconfig.base.json") },
    });
  });

  it("is read as it comes", () => {
    expect(rowsRead("as-it-comes", fewMegabytes)).toBe("300000");
  });

  it("cannot be read at once, for want of memory alone", () => {
    expect(rowsRead("all", fewMegabytes)).toBe("heap out of memory");
    expect(rowsRead("all", 1_000)).toBe("300000");
  });
});
