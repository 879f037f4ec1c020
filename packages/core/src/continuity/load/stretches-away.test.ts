import { describe, expect, it } from "vitest";
import { community, days } from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import { measureLoad } from "./measure-load.js";

describe("absences", () => {
  const away = (from: string, until?: string): FactRecord => ({
    kind: "absence",
    person: "bob",
    from,
    ...(until === undefined ? {} : { until }),
  });
  const four = ["ann", "bob"].map(
    (holder): FactRecord => ({ kind: "duty", holder, duty: "answering", from: "2026-01-01", hoursPerWeek: 4 }),
  );
  // The window ends with 11 March 2026.
  const load = (records: readonly FactRecord[]) =>
    measureLoad(community([...four, ...records], ["duties"]), { window: days(70) });

  it.each([
    [[away("2025-12-01")], 4],
    [[away("2025-12-01", "2026-03-12")], 4],
    [[away("2025-12-01", "2026-02-01"), away("2026-02-02")], 4],
    [[away("2025-12-01", "2026-03-11")], 8],
    [[away("2025-12-01", "2026-01-31"), away("2026-02-02")], 8],
    [[away("2026-01-02")], 8],
  ])("%# take the hours from what is planned only if they last all of the window and go on", (absences, planned) => {
    const found = load(absences);
    expect(found.planned).toBe(planned);
    expect(found.duties.find((one) => one.duty === "answering")?.people).toMatchObject([
      { planned: 4 },
      { planned: 4 },
    ]);
  });

  it("that overlap or follow each other are one, as long as all of them", () => {
    const ahead = [
      away("2026-04-06", "2026-04-10"),
      away("2026-04-01", "2026-04-20"),
      away("2026-04-21", "2026-04-22"),
    ];
    expect(load(ahead).absences).toEqual([
      { person: "bob", from: "2026-04-01", until: "2026-04-22", duties: ["answering"] },
    ]);
    expect(load([...ahead, away("2026-04-24")]).absences).toHaveLength(2);
    expect(load([...ahead, away("2026-04-22")]).absences).toEqual([
      { person: "bob", from: "2026-04-01", duties: ["answering"] },
    ]);
  });
});
