import { describe, expect, it } from "vitest";
import { act, dataOf, irregular, type Lists } from "../even-days.test-support.js";
import { suspectedSamePerson } from "./suspected-same-person.js";

const days = Array.from({ length: 300 }, (_, day) => day);

/** Two acts each day of somebody who has hours and a venue, now and then elsewhere. */
function person(name: string, hour: number, venue: string) {
  return days.flatMap((day) =>
    [0, 1].map((which) =>
      act(name, day + ((hour + which + 3 * irregular(2 * day + which)) % 24) / 24, {
        venue: irregular(day + 7) < 0.1 ? "lobby" : venue,
      }),
    ),
  );
}

/** Eight people whose hours and venues differ. */
const others = Array.from({ length: 8 }, (_, index) => person(`p${index}`, 3 * index, `v${index % 4}`)).flat();
const owl = person("owl", 1, "night");
const found = (...records: Lists) =>
  suspectedSamePerson(dataOf(others, ...records)).map((flaws) =>
    flaws.map(({ people, params }) => [people, params["sign"]]),
  );
/** Some of what somebody does under a second name. */
const shared = (acts: ReturnType<typeof person>, isSecond: (index: number) => boolean) =>
  acts.map((one, index) => (isSecond(index) ? { ...one, id: `second/${one.id}`, author: "second" } : one));

describe("accounts that are used side by side", () => {
  it("are suggested when each has days of its own", () => {
    const byDay = shared(owl, (index) => irregular(Math.floor(index / 2)) < 0.5);
    expect(found(byDay)._unsafeUnwrap()).toEqual([[expect.arrayContaining(["owl", "second"]), "by-day"]]);
  });

  it("are suggested when each has acts of its own on the same days", () => {
    expect(found(shared(owl, (index) => index % 4 === 1 || index % 4 === 2))._unsafeUnwrap()).toHaveLength(1);
  });

  it("are not when they answer each other as two people do", () => {
    const talking = shared(owl, (index) => index % 4 === 1 || index % 4 === 2).map((one, index, all) =>
      index === 0 ? one : { ...one, target: all[index - 1]?.id ?? "" },
    );
    expect(found(talking).unwrapOr([])).toEqual([]);
  });

  it("are not when one is there at other hours", () => {
    expect(found(owl, person("lark", 7, "night")).unwrapOr([])).toEqual([]);
  });

  it("are suggested when each has conversations of its own", () => {
    const asked = days.flatMap((day) => [
      act(`asker${day}`, day, { type: "opening", conversation: `c${day}`, venue: "help" }),
      ...["h0", "h1", "h2", "h3", "owl"].flatMap((who, index) =>
        irregular(5 * day + index) < 0.6
          ? [act(who, day + (9 + 3 * index) / 24, { conversation: `c${day}`, venue: "help" })]
          : [],
      ),
    ]);
    const second = asked.map((one) =>
      one.author === "owl" && irregular(Number(one.conversation?.slice(1))) < 0.5 ? { ...one, author: "second" } : one,
    );
    const [flaw, ...more] = suspectedSamePerson(
      dataOf(
        others,
        owl,
        shared(owl, (index) => index % 2 === 0),
        second,
      ),
    )._unsafeUnwrap();
    expect(more).toEqual([]);
    expect(flaw).toMatchObject({ people: ["owl", "second"], params: { sign: "by-conversation", met: 0 } });
    expect(flaw?.params["expected"]).toBeGreaterThan(10);
  });

  const alike = Array.from({ length: 8 }, (_, index) => person(`q${index}`, 9, "v0")).flat();

  it("are suggested where everybody has the same hours and venue, if they never meet", () => {
    const data = dataOf(
      alike,
      shared(person("owl", 9, "v0"), (index) => index % 4 < 2),
    );
    expect(
      suspectedSamePerson(data)
        ._unsafeUnwrap()
        .map(({ people, params }) => [people, params]),
    ).toEqual([[["second", "owl"], { sign: "by-day", met: 0, expected: expect.any(Number), before: 300, after: 300 }]]);
  });

  it("cannot be judged where everybody is there at the same hours in the same venue", () => {
    const data = dataOf(
      alike,
      shared(person("owl", 9, "v0"), (index) => index % 2 === 0),
    );
    expect(suspectedSamePerson(data)._unsafeUnwrapErr()).toMatchObject({ reason: "habits-do-not-show" });
  });
});
