import { describe, expect, it } from "vitest";
import { community, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import { asOf, forty } from "./absence.test-support.js";
import { largestAbsences } from "./largest-absences.js";

describe("the largest absences", () => {
  it("are in the order of what only they answered, then of first responses (by hand)", () => {
    const { people, rest, openings, answered } = largestAbsences(community(forty), { asOf })._unsafeUnwrap();
    expect(people).toEqual([
      { person: "ann", onlyThey: 10, lostWithinWeek: 12, firstResponses: 20, share: 2 / 3 },
      { person: "bob", onlyThey: 10, lostWithinWeek: 10, firstResponses: 10, share: 1 / 3 },
    ]);
    expect({ rest, openings, answered }).toEqual({
      rest: { people: 0, onlyThey: 0, lostWithinWeek: 0 },
      openings: 40,
      answered: 30,
    });
  });

  it("are fifty at most, with a bound for the rest", () => {
    const many = Array.from({ length: 60 }, (_, person) => [
      opening(`c${person}`, "eve", person),
      reply(`c${person}`, `p${String(person).padStart(2, "0")}`, person + 1),
    ]).flat();
    const { people, rest } = largestAbsences(community(many), { asOf })._unsafeUnwrap();
    expect(people).toHaveLength(50);
    expect(people.map(({ person }) => person).slice(0, 2)).toEqual(["p00", "p01"]);
    expect(rest).toEqual({ people: 10, onlyThey: 1, lostWithinWeek: 1 });
  });

  it("are refused where nobody responded", () => {
    const refused = largestAbsences(community([observed(0, 90), opening("c", "eve", 0)]), { asOf })._unsafeUnwrapErr();
    expect(refused).toMatchObject({ reason: "no-first-responses" });
  });
});
