import { describe, expect, it } from "vitest";
import { act, dataOf, evenDays } from "./even-days.test-support.js";
import { identityBreaks } from "./identity-breaks.js";

/** So many people, each every other day, over 180 days; from day 90 on under the names that `after` gives. */
function people(count: number, after: (person: number) => string | undefined) {
  return Array.from({ length: 180 * count }, (_, index) => [Math.floor(index / count), index % count] as const)
    .filter(([day, person]) => (day + person) % 2 === 0)
    .flatMap(([day, person]) => {
      const name = day < 90 ? `p${person}` : after(person);
      return name === undefined ? [] : [act(name, day + person / 100)];
    });
}

describe("identityBreaks", () => {
  it("tells the day, and how many of the active people vanished", () => {
    const [flaw, ...others] = identityBreaks(
      dataOf(people(46, (one) => (one < 36 ? `new${one}` : `p${one}`))),
    )._unsafeUnwrap();
    expect(others).toEqual([]);
    // The case that was seen: 36 of 46 people.
    expect(flaw).toMatchObject({ type: "identity-break", params: { gone: 36, of: 46 }, remedy: "link-accounts" });
    expect(flaw?.window.from).toBe("2026-04-01T00:00:00.000Z");
  });

  it.each([
    ["a community that falls silent", people(20, () => undefined)],
    ["people who leave while the others go on", people(20, (one) => (one < 14 ? undefined : `p${one}`))],
    [
      "newcomers who join those who stay",
      [...people(20, (one) => `p${one}`), ...people(20, (one) => `new${one}`).slice(900)],
    ],
    ["half of the names", people(20, (one) => (one < 10 ? `new${one}` : `p${one}`))],
  ])("does not tell %s", (_, records) => {
    expect(identityBreaks(dataOf(records))._unsafeUnwrap()).toEqual([]);
  });

  it("does not count automated accounts", () => {
    const bots = Array.from({ length: 46 }, (_, one) => [`p${one}`, `new${one}`])
      .flat()
      .map((id) => ({ kind: "member" as const, id, actor: "automated" as const }));
    const dataset = dataOf(
      people(46, (one) => `new${one}`),
      bots,
    );
    expect(identityBreaks(dataset)._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-contributors", found: 0 });
  });

  it("refuses to judge few people and few days", () => {
    expect(identityBreaks(dataOf(evenDays(100)))._unsafeUnwrapErr()).toMatchObject({ needed: 10, found: 3 });
    const short = people(20, (one) => `p${one}`).slice(0, 400);
    expect(identityBreaks(dataOf(short))._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-days", needed: 84 });
  });
});
