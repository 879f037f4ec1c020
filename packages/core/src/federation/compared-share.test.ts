import { describe, expect, it } from "vitest";
import type { Told } from "../continuity/told.js";
import type { Measurement } from "../model/measurement.js";
import { compareShare } from "./compared-share.js";

const window = { from: "2026-01-01T00:00:00Z", until: "2026-04-01T00:00:00Z" };
const frame = { unit: "share", sampleOf: "openings", window, definition: "response-rate@1" } as const;

const share = (successes: number, trials: number): Told<Measurement> => ({
  status: "measured",
  value: { ...frame, value: successes / trials, sampleSize: trials },
});

const refused: Told<Measurement> = {
  status: "refused",
  refusal: { type: "InsufficientData", definition: "response-rate@1", reason: "no-openings", needed: 1, found: 0 },
};

const compare = (...raws: readonly Told<Measurement>[]) =>
  compareShare(
    "response-rate",
    share(1, 2),
    raws.map((raw, index) => ({ part: `p${index}`, raw })),
  );

/** Parts with 40 openings each, of which so many were answered. */
const ofForty = (...answered: readonly number[]): readonly Told<Measurement>[] => answered.map((one) => share(one, 40));

describe("shares side by side", () => {
  it("have their raw value, their sample and the drawn one, by hand", () => {
    // ρ = 7/17 is over 1/3, so that m is 2: (30 + 1) / 42, (10 + 1) / 42, (2 + 1) / 6.
    const { parts, pooled } = compare(share(30, 40), share(10, 40), share(2, 4));
    expect(pooled).toBe(0.5);
    expect(parts[0]?.raw).toEqual(share(30, 40));
    expect(parts[0]?.shrunk).toBeCloseTo(31 / 42, 14);
    expect(parts[1]?.shrunk).toBeCloseTo(11 / 42, 14);
    expect(parts[2]?.shrunk).toBeCloseTo(1 / 2, 14);
  });

  it("keep a part that cannot be measured, in its place and with its reason", () => {
    const { parts } = compare(share(30, 40), refused, share(10, 40));
    expect(parts[1]).toEqual({ part: "p1", raw: refused });
  });

  it("draw nothing where only one part is measured", () => {
    const compared = compare(share(30, 40), refused);
    expect(compared).not.toHaveProperty("pooled");
    expect(compared.parts[0]).not.toHaveProperty("shrunk");
  });
});

describe("the order", () => {
  const different = ofForty(38, 36, 34, 12, 10, 30, 28, 26, 8, 20);

  it("is shown of ten parts that differ, by the drawn shares", () => {
    expect(compare(...different).order).toEqual({
      status: "shown",
      parts: ["p0", "p1", "p2", "p5", "p6", "p7", "p9", "p3", "p4", "p8"],
    });
  });

  it("is not shown of nine, and parts that are not measured do not count", () => {
    expect(compare(...different.slice(0, 9), refused, refused).order).toEqual({
      status: "not-shown",
      reason: "too-few-parts",
      needed: 10,
      found: 9,
    });
  });

  it("is not shown where ten parts differ no more than chance lets them", () => {
    expect(compare(...ofForty(30, 31, 29, 30, 28, 32, 30, 30, 27, 33)).order).toEqual({
      status: "not-shown",
      reason: "within-chance",
    });
  });

  it("does not put a part of one opening first or last", () => {
    const { order } = compare(...different, share(1, 1), share(0, 1));
    const parts = order.status === "shown" ? order.parts : [];
    expect([parts[0], parts.at(-1)]).toEqual(["p0", "p8"]);
    expect(parts).toHaveLength(12);
  });
});
