import { describe, expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  hour,
  observed,
  opening,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { contributionCount } from "./contribution-count.js";
import { gatherings } from "./gatherings.js";

const window = days(30);
const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };

describe("contributions of a type (by hand)", () => {
  const records = [
    observed(0, 30, ["openings", "feedback", "authors"]),
    bot,
    contributed("feedback", "ann", hour(1)),
    contributed("feedback", "?", hour(2)),
    contributed("feedback", "bot", hour(3)),
    contributed("feedback", "ann", day(30)),
    opening("c", "ann", 4),
  ];
  const count = (type: "feedback" | "opening" | "edit" | "flag", over = window) =>
    contributionCount(community(records, ["feedback"]), { window: over, type });

  it("counts what people did, known or not, in the window", () => {
    expect(count("feedback")._unsafeUnwrap()).toMatchObject({
      value: 2,
      unit: "contributions",
      sampleSize: 2,
      definition: "contributions/feedback@1",
    });
    expect(figureOf(count("opening"))).toBe(1);
  });

  it("gives 0 where the source would show it, and refuses where it would not", () => {
    expect(figureOf(count("opening", days(10, 10)))).toBe(0);
    expect(count("flag")._unsafeUnwrapErr()).toMatchObject({ missing: ["flags"] });
    expect(count("opening", days(10, 40))._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen" });
    // The cast: what a caller without types can hand in.
    expect(() => count("shout" as "flag")).toThrow(RangeError);
  });
});

describe("gatherings (by hand)", () => {
  const met = (id: string, at: number, more: object = {}): FactRecord => ({
    kind: "gathering",
    id,
    form: "offline",
    startsAt: formatInstant(day(at)),
    ...more,
  });

  it("counts those that began in the window, and who came where that is known", () => {
    const dataset = community([
      opening("c", "ann", 1),
      met("a", 0, { attendance: 25, attendees: ["ann"] }),
      met("b", 1, { attendees: ["ann", "bob"] }),
      met("c", 2),
      met("d", 30, { attendance: 100 }),
      met("e", -1, { attendance: 100 }),
    ]);
    const { count, attendance } = gatherings(dataset, { window })._unsafeUnwrap();
    expect(count).toMatchObject({ value: 3, unit: "gatherings", sampleSize: 3, definition: "gatherings@1" });
    expect(attendance._unsafeUnwrap()).toMatchObject({ value: 27, unit: "attendances", sampleSize: 2 });
    expect(count.caveats?.map(({ code }) => code)).toEqual(["observation-not-declared"]);
  });

  it("gives 0 where the source would show them, and refuses what it would not or did not look for", () => {
    const looked = community([observed(0, 20, ["gatherings"]), opening("c", "ann", 1)], ["gatherings"]);
    const none = gatherings(looked, { window })._unsafeUnwrap();
    expect(none.count.value).toBe(0);
    expect(none.attendance._unsafeUnwrapErr()).toMatchObject({ reason: "attendance-not-given" });
    expect(caveatsOf(gatherings(looked, { window }).map(({ count }) => count))).toEqual(["window-seen-in-part"]);
    expect(gatherings(looked, { window: days(10, 40) })._unsafeUnwrapErr()).toMatchObject({
      reason: "window-not-seen",
    });
    expect(gatherings(community([]), { window })._unsafeUnwrapErr()).toMatchObject({ missing: ["gatherings"] });
    expect(() => gatherings(looked, { window: { from: 1, until: 1 } })).toThrow(RangeError);
  });
});
