import { describe, expect, it } from "vitest";
import { SourceMarks } from "../source-marks.js";
import type { StoredFact } from "./fact-memory.js";
import { FactTable } from "./fact-table.js";

const conversation = (id: string, more: object = {}): StoredFact => ({
  kind: "conversation",
  source: "forum",
  id,
  ...more,
});

function tableOf(...facts: readonly StoredFact[]): FactTable {
  const table = new FactTable("conversation", new SourceMarks([{ source: "forum" }]));
  for (const fact of facts) table.put(fact, 0);
  return table;
}

describe("FactTable", () => {
  it("keeps one state of each fact, and finds it by its id", () => {
    const table = tableOf(conversation("a", { title: "old" }));
    expect(table.put(conversation("a", { title: "old" }), 0)).toBe("duplicate");
    expect(table.put(conversation("a", { title: "new" }), 1)).toBe("replaced");
    expect(table.get("forum", "a")).toEqual({ fact: conversation("a", { title: "new" }), generation: 1 });
    expect([...table.facts()]).toEqual([conversation("a", { title: "new" })]);
    expect(table.get("forum", "b")).toBeUndefined();
  });

  it("takes a fact away, and takes it in again", () => {
    const table = tableOf(conversation("a"), conversation("b"));
    table.remove("forum", "a");
    table.remove("forum", "c");
    expect([...table.facts()]).toEqual([conversation("b")]);
    expect(table.get("forum", "a")).toBeUndefined();
    expect(table.put(conversation("a"), 1)).toBe("accepted");
    expect(table.facts()).toHaveLength(2);
  });

  it("keeps nothing of a state that does not hold or was taken away", () => {
    const { bytes } = tableOf(conversation("a", { title: "new", version: 2 })).facts();
    const replaced = tableOf(conversation("a", { title: "old", version: 1 }));
    expect(replaced.put(conversation("a", { title: "new", version: 2 }), 0)).toBe("replaced");
    expect(replaced.facts().bytes).toBe(bytes);
    const late = tableOf(conversation("a", { title: "new", version: 2 }));
    expect(late.put(conversation("a", { title: "old", version: 1 }), 0)).toBe("replaced");
    expect(late.facts().bytes).toBe(bytes);
    const emptied = tableOf(conversation("a", { title: "new" }));
    emptied.remove("forum", "a");
    expect(emptied.facts().bytes).toBe(0);
  });
});
