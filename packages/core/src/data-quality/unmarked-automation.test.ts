import { describe, expect, it } from "vitest";
import { act, dataOf, evenDays, irregular, type Lists } from "./even-days.test-support.js";
import { unmarkedAutomation } from "./unmarked-automation.js";

const around = evenDays(150);
const times = (count: number, at: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => act("machine", at(index), { id: `m${index}` }));
const found = (...records: Lists) =>
  unmarkedAutomation(dataOf(...records))
    ._unsafeUnwrap()
    .map(({ people, params, certainty }) => [people, params["sign"], certainty]);

/** Openings by many people at irregular times, and a reply by the machine so many minutes later. */
const answered = (minutes: (index: number) => number) =>
  Array.from({ length: 60 }, (_, index) => index).flatMap((index) => {
    const at = index + irregular(index);
    const where = { conversation: `c${index}` };
    return [
      act(`asker${index % 40}`, at, { ...where, id: `o${index}`, type: "opening" }),
      act("machine", at + minutes(index) / 1440, { ...where, id: `m${index}` }),
    ];
  });

describe("unmarkedAutomation", () => {
  it.each([
    ["every day at nine", times(60, (index) => index + 9 / 24)],
    ["every weekday at nine", times(60, (index) => Math.floor(index / 5) * 7 + (index % 5) + 9 / 24)],
    ["every hour", times(800, (index) => index / 24 + 0.001)],
    ["every 100 minutes", times(600, (index) => (index * 100) / 1440)],
  ])("tells clockwork: %s", (_, records) => {
    expect(found(around, records)).toEqual([[["machine"], "clockwork", "likely"]]);
  });

  it("tells replies to everybody, at once or after a constant delay", () => {
    const expected = [[["machine"], "instant-replies", "likely"]];
    expect(
      found(
        around,
        answered((index) => 0.5 + (index % 3) / 4),
      ),
    ).toEqual(expected);
    expect(
      found(
        around,
        answered(() => 15),
      ),
    ).toEqual(expected);
    expect(
      found(
        around,
        answered((index) => 5 + (index % 30)),
      ),
    ).toEqual([]);
  });

  it("asks about an account that never sleeps, where everybody else does", () => {
    const sleepless = times(600, (index) => index / 7 + irregular(index));
    expect(found(around, evenDays(2_000), sleepless)).toEqual([[["machine"], "round-the-clock", "possible"]]);
    // Where nobody sleeps, it says nothing.
    const never = Array.from({ length: 3_000 }, (_, index) =>
      act(`p${index % 50}`, index / 30 + irregular(index), { id: `n${index}` }),
    );
    expect(found(never, sleepless)).toEqual([]);
  });

  it.each([
    ["a person at irregular times", times(60, (index) => index + 0.35 + ((index * 7) % 29) / 60)],
    ["29 contributions at nine", times(29, (index) => index + 9 / 24)],
    ["60 contributions within a week", times(60, (index) => index / 9)],
  ])("does not tell %s", (_, records) => {
    expect(found(around, records)).toEqual([]);
  });

  it("does not look for clockwork where the times of others are rounded, nor at marked accounts", () => {
    const rounded = evenDays(150).map((one) => ({ ...one, at: `${one.at.slice(0, 13)}:00:00Z` }));
    const machine = times(60, (index) => index + 9 / 24);
    expect(found(rounded, machine)).toEqual([]);
    expect(found(around, machine, [{ kind: "member", id: "machine", actor: "automated" }])).toEqual([]);
  });

  it("refuses to judge where nobody contributed often", () => {
    expect(unmarkedAutomation(dataOf(evenDays(10)))._unsafeUnwrapErr()).toMatchObject({ needed: 30, found: 10 });
  });
});
