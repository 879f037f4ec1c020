import { expect, it } from "vitest";
import { logLogBand } from "./log-log-band.js";

it("of 5/6 with its binomial error (lifelines, glioma control arm)", () => {
  const band = logLogBand(5 / 6, Math.sqrt(((5 / 6) * (1 / 6)) / 6), 1.959963984540054);
  expect(band?.lower).toBeCloseTo(0.2731, 4);
  expect(band?.upper).toBeCloseTo(0.975, 3);
});

it("is undefined at 0 and at 1, where the scale ends", () => {
  expect(logLogBand(0, 0, 1.96)).toBeUndefined();
  expect(logLogBand(1, 0, 1.96)).toBeUndefined();
});
