import { chmodSync, readFileSync } from "node:fs";
import { hmacPseudonyms } from "@org/community-core";
import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("key", "00".repeat(32));
chmodSync(bench.path("key"), 0o600);
afterAll(() => bench[Symbol.dispose]());

const [ann = ""] = await hmacPseudonyms(new Uint8Array(32))([{ source: "posts", id: "ann" }]);
const lines = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join("\n");

describe("a report of a federation", () => {
  const venues = ["north", "south"];
  const answered = venues.flatMap((venue) =>
    Array.from({ length: 25 }, (_, index) => {
      const at = new Date(Date.UTC(2026, 0, 2 + index)).toISOString();
      const id = `${venue}${index}`;
      const where = { kind: "contribution", conversation: id, venue, at };
      return [
        { ...where, id, type: "opening", author: `asker${id}` },
        { ...where, id: `${id}r`, type: "reply", author: "ann", target: id },
      ];
    }).flat(),
  );
  const parts = JSON.stringify({ parts: venues.map((venue) => ({ name: venue, venues: [venue] })) });
  const source = "federation.ndjson --option source=posts";

  it("is mended, in its parts, in the whole and between parts", async () => {
    bench.write("federation.ndjson", lines([...answered, { kind: "end", complete: true }]));
    bench.write("parts.json", parts);
    const made = await bench.run(
      `federation ${source} --parts parts.json --as-of 2026-02-01 --keyed --key-file key --format json --output bank.json --quiet`,
    );
    expect(made.stderr).toBe("");
    const before = readFileSync(bench.path("bank.json"), "utf8");
    expect(before).toContain(ann);
    const ran = await bench.run(`forget ${source} --id ann --key-file key --report bank.json`);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toContain("Report bank.json: rewritten without them.");
    const after = readFileSync(bench.path("bank.json"), "utf8");
    expect(after).not.toContain(ann);
    // Every number stays.
    const without = (text: string): unknown => {
      const { parts: each, whole, shares } = JSON.parse(text);
      return [
        each.map(({ health }: { health: { value: { openings: unknown } } }) => health.value.openings),
        whole.value.replies,
        shares,
      ];
    };
    expect(without(after)).toEqual(without(before));
    const again = await bench.run(`forget ${source} --id ann --key-file key --report bank.json`);
    expect(again.stdout).toContain("Report bank.json: names none of them.");
  });
});
