import { describe, expect, it } from "vitest";
import { createWeightedSampler } from "./weighted-sampler.js";

describe("createWeightedSampler", () => {
  it("finds the index by the weights before it", () => {
    const sampler = createWeightedSampler(5);
    for (const [index, weight] of [1, 0, 2, 0, 1].entries()) sampler.set(index, weight);
    expect([0, 0.24, 0.26, 0.74, 0.76, 0.99].map(sampler.at)).toEqual([0, 0, 2, 2, 4, 4]);
  });

  it("follows changes", () => {
    const sampler = createWeightedSampler(3);
    sampler.set(0, 1);
    sampler.set(2, 1);
    sampler.set(0, 0);
    expect([0, 0.5, 0.99].map(sampler.at)).toEqual([2, 2, 2]);
  });

  it("has nobody when it is empty", () => {
    const sampler = createWeightedSampler(2);
    expect(sampler.at(0.5)).toBe(-1);
    sampler.set(1, 0.1);
    sampler.set(1, 0);
    expect(sampler.at(0)).toBe(-1);
    expect(createWeightedSampler(0).at(0)).toBe(-1);
  });

  it("never hits who was taken out, however the sums are rounded", () => {
    const sampler = createWeightedSampler(100);
    for (let index = 0; index < 100; index += 1) sampler.set(index, 1 / (index + 1));
    for (let index = 0; index < 100; index += 1) if (index !== 37) sampler.set(index, 0);
    expect([0, 0.5, 0.999_999_999].map(sampler.at)).toEqual([37, 37, 37]);
  });
});
