import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
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
