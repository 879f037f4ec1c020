import { describe, expect, it } from "vitest";
import { days } from "../activity/tiny-community.test-support.js";
import { commonSubjects } from "./common-subjects.js";
import { federated, type Place, talkAt } from "./local-communities.test-support.js";

const about = (venue: string, ...subjects: readonly (readonly [string, number])[]) => ({
  name: venue,
  dataset: federated(
    subjects.flatMap(([subject, openings], index) =>
      talkAt({ venue: `${venue}${index}`, openings, answered: 0, subject }),
    ),
    ["subjects"],
  ),
});

const silent = ({ venue, ...place }: Place) => ({
  name: venue,
  dataset: federated(talkAt({ venue, ...place })),
});

describe("subjects in several parts", () => {
  const north = about("north", ["loans", 3], ["Pensions ", 1], ["the harbour", 9]);
  const south = about("south", ["Loans", 2], ["pensions", 4]);
  const east = about("east", ["pensions", 1]);

  it("are those that recur, in most parts first, whatever their spelling", () => {
    expect(commonSubjects([north, south, east], days(90))._unsafeUnwrap()).toEqual({
      subjects: [
        {
          subject: "Pensions",
          parts: [
            { part: "south", conversations: 4 },
            { part: "north", conversations: 1 },
            { part: "east", conversations: 1 },
          ],
        },
        {
          subject: "Loans",
          parts: [
            { part: "north", conversations: 3 },
            { part: "south", conversations: 2 },
          ],
        },
      ],
      more: 0,
      notShown: [],
    });
  });

  it("names parts of which it is not known", () => {
    const west = silent({ venue: "west", openings: 3, answered: 0 });
    expect(commonSubjects([north, south, west], days(90))._unsafeUnwrap().notShown).toEqual(["west"]);
  });

  it("are refused where fewer than two parts show them", () => {
    const west = silent({ venue: "west", openings: 3, answered: 0 });
    expect(commonSubjects([north, west], days(90))._unsafeUnwrapErr()).toEqual({
      type: "CapabilityMissing",
      definition: "common-subjects@1",
      missing: ["subjects"],
    });
  });

  it("count conversations that began in the window alone", () => {
    expect(commonSubjects([north, south], days(30, 60))._unsafeUnwrap().subjects).toEqual([]);
  });

  it("are twenty at most, and the others are counted", () => {
    const many = Array.from({ length: 23 }, (_, index) => [`subject ${index}`, 1] as const);
    const { subjects, more } = commonSubjects([about("a", ...many), about("b", ...many)], days(90))._unsafeUnwrap();
    expect([subjects.length, more]).toEqual([20, 3]);
  });
});
