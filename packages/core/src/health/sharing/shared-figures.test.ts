import { describe, expect, it } from "vitest";
import type { SampleUnit, Unit } from "../../model/measurement.js";
import type { Figure, FigureScope } from "../report/health-report.js";
import { sharedFigures } from "./shared-figures.js";

interface Counted {
  readonly sampleSize?: number;
  readonly sampleOf?: SampleUnit;
  readonly unit?: Unit;
  readonly key?: string;
}

function figure(of: FigureScope | undefined, value: number, more: Counted = {}): Figure {
  const { key = "active-contributors", sampleSize = value, sampleOf = "people", unit = "people" } = more;
  const window = { from: "2026-01-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" };
  const measurement = { value, unit, sampleSize, sampleOf, window, definition: `${key}@1` };
  return { key, ...(of === undefined ? {} : { of }), status: "measured", measurement };
}

const [care, homes, board] = ["Care", "Homes", "Board"].map((department) => ({ department }));
const whole = figure(undefined, 30);
const kept = (...figures: readonly Figure[]) => sharedFigures(figures).map(({ of }) => of?.department ?? of?.group);

describe("sharedFigures", () => {
  it("leaves out the next smallest with the one of fewer than five people, which else follows from the rest", () => {
    expect(kept(whole, figure(care, 20), figure(homes, 7), figure(board, 3))).toEqual([undefined, "Care"]);
  });

  it("leaves out two that are of five people together, and no third", () => {
    expect(kept(whole, figure(care, 20), figure(homes, 2), figure(board, 3))).toEqual([undefined, "Care"]);
    expect(kept(whole, figure(care, 20), figure(homes, 1), figure(board, 3))).toEqual([undefined]);
  });

  it("keeps all where each rests on five people, and those of a venue", () => {
    expect(kept(whole, figure(care, 20), figure(homes, 5))).toEqual([undefined, "Care", "Homes"]);
    expect(kept(figure({ venue: "help" }, 3))).toEqual([undefined]);
  });

  it("takes keys, departments and groups each by themselves", () => {
    const other = figure(care, 20, { key: "regulars" });
    const group = figure({ group: "partners" }, 9);
    expect(kept(whole, other, group, figure(care, 20), figure(board, 3))).toEqual([undefined, "Care", "partners"]);
  });

  it("leaves out a refusal that tells how few there were, with the next smallest, and keeps any other", () => {
    const definition = "active-contributors@1";
    const key = "active-contributors";
    const few = { type: "InsufficientData", definition, reason: "too-few-contributors", needed: 5, found: 3 } as const;
    const unseen = { type: "CapabilityMissing", definition, missing: ["authors"] } as const;
    const refused = (refusal: typeof few | typeof unseen): Figure => ({
      key,
      ...(board === undefined ? {} : { of: board }),
      status: "refused",
      refusal,
    });
    expect(kept(whole, figure(care, 20), figure(homes, 7), refused(few))).toEqual([undefined, "Care"]);
    expect(kept(whole, figure(care, 20), refused(unseen))).toEqual([undefined, "Care", "Board"]);
  });

  it("leaves out a share of which it is not known of how many people it is", () => {
    const share = { unit: "share", sampleOf: "contributions", sampleSize: 90 } as const;
    expect(kept(figure(care, 0.5, share), figure(homes, 0.5, { ...share, sampleOf: "people" }))).toEqual([]);
  });
});
