import { describe, expect, it } from "vitest";
import { generateContributionsCsv } from "./contributions-csv.js";

function csv(rows: number, seed?: number): string {
  const decoder = new TextDecoder();
  let text = "";
  for (const chunk of generateContributionsCsv(seed === undefined ? { rows } : { rows, seed }))
    text += decoder.decode(chunk);
  return text;
}

describe("generateContributionsCsv", () => {
  const lines = csv(40_000).trimEnd().split("\n");
  const rows = lines.slice(1).map((line) => line.split(","));
  const column = (index: number): readonly string[] => rows.map((row) => row[index] ?? "");

  it("writes the header and as many rows as were asked for", () => {
    expect(lines[0]).toBe("id,conversation_id,venue,author_id,created_at,kind,reply_to_id");
    expect(rows).toHaveLength(40_000);
    expect(new Set(column(0)).size).toBe(40_000);
    expect(rows.every((row) => row.length === 7)).toBe(true);
  });

  it("is the same for the same seed and another for another", () => {
    expect(csv(3_000, 5)).toBe(csv(3_000, 5));
    expect(csv(3_000, 5)).not.toBe(csv(3_000, 6));
  });

  it("has 15 % openings, 55 % replies, 30 % reactions and 2.5 members per 100 rows", () => {
    const share = (kind: string): number => column(5).filter((each) => each === kind).length / rows.length;
    expect(share("opening")).toBeCloseTo(0.15, 2);
    expect(share("reply")).toBeCloseTo(0.55, 1);
    expect(share("reaction")).toBeCloseTo(0.3, 1);
    const members = new Set(column(3)).size;
    expect(members).toBeGreaterThan(850);
    expect(members).toBeLessThanOrEqual(1_000);
  });

  it("is heavy-tailed: one author in a hundred writes more than a third", () => {
    const counts = new Map<string, number>();
    for (const author of column(3)) counts.set(author, (counts.get(author) ?? 0) + 1);
    const top = [...counts.values()].sort((one, other) => other - one).slice(0, 10);
    expect(top.reduce((sum, count) => sum + count, 0) / rows.length).toBeGreaterThan(1 / 3);
  });

  it("runs through five years in order, and answers only what is there, in the same conversation", () => {
    const times = column(4);
    expect(times.toSorted()).toEqual(times);
    expect([times[0]?.slice(0, 10), times.at(-1)?.slice(0, 10)]).toEqual(["2020-01-01", "2024-12-31"]);
    const conversationOf = new Map<string, string>();
    for (const [id = "", conversation = "", venue = "", , at = "", kind, target = ""] of rows) {
      expect(new Date(at).toISOString().replace(".000", "")).toBe(at);
      expect(venue).toMatch(/^v[1-8]$/);
      expect(conversationOf.get(target)).toBe(kind === "opening" ? undefined : conversation);
      conversationOf.set(id, conversation);
    }
  });

  it("refuses numbers that make no file", () => {
    for (const rowCount of [0, -1, 1.5, Number.NaN]) expect(() => csv(rowCount)).toThrow(RangeError);
    expect(() => csv(10, -1)).toThrow("seed");
  });
});
