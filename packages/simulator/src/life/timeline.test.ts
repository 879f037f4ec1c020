import { describe, expect, it } from "vitest";
import { createRandom } from "../chance/random.js";
import { Timeline } from "./timeline.js";

describe("Timeline", () => {
  it("gives events back earliest first, whatever the order they came in", () => {
    const random = createRandom(1);
    const times = Array.from({ length: 5_000 }, () => random.below(1_000_000));
    const timeline = new Timeline(1_000_000);
    for (const [index, at] of times.entries()) timeline.schedule(at, 3, index, 4, 5);
    const taken: number[] = [];
    for (let event = timeline.take(); event !== undefined; event = timeline.take()) {
      expect([event.at, event.kind, event.target, event.person]).toEqual([times[event.conversation], 3, 4, 5]);
      taken.push(event.at);
    }
    expect(taken).toEqual(times.toSorted((one, other) => one - other));
    expect(timeline.nextAt()).toBe(Number.POSITIVE_INFINITY);
  });

  it("takes nothing in that would happen at its end or later", () => {
    const timeline = new Timeline(10);
    expect([timeline.schedule(9, 0), timeline.schedule(10, 0), timeline.schedule(Number.NaN, 0)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(timeline.nextAt()).toBe(9);
  });
});
