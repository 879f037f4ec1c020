import { expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  figureOf,
  hour,
  observed,
  opening,
  reply,
  unseenSince2016,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { newcomersAnswered } from "./newcomers-answered.js";

const window = days(30);
const asOf = day(60);

/** Ten newcomers of one letter, who open in the first hour and are answered so many hours later, if at all. */
function came(letter: string, answeredAfter?: number): readonly FactRecord[] {
  return Array.from({ length: 10 }, (_, index) => {
    const name = `${letter}${index}`;
    return [opening(name, name, 1), ...(answeredAfter === undefined ? [] : [reply(name, "host", 1 + answeredAfter)])];
  }).flat();
}

it("can look at other times, under other names", () => {
  const records = [observed(-30, 100), opening("old", "host", -48), ...came("a", 30), ...came("u")];
  const definitions = [{}, { landmarkHours: 24 }, { untilDays: 14 }].map((look) => {
    const found = newcomersAnswered(community(records), { window, asOf, ...look })._unsafeUnwrap();
    return [found.answered, found.returnOfAnswered, found.returnOfUnanswered].map((figure) =>
      figure.match(
        ({ definition, value }) => `${definition} ${value}`,
        ({ definition, found: few }) => `${definition} refused with ${few}`,
      ),
    );
  });
  // By hand: an answer after 30 hours is in time for 48 and not for 24; then nobody was answered.
  expect(definitions).toEqual([
    ["newcomers-answered@1 0.5", "return-of-newcomers/answered@1 0", "return-of-newcomers/unanswered@1 0"],
    [
      "newcomers-answered-24-30@1 0",
      "return-of-newcomers-24-30/answered@1 refused with 0",
      "return-of-newcomers-24-30/unanswered@1 0",
    ],
    [
      "newcomers-answered-48-14@1 0.5",
      "return-of-newcomers-48-14/answered@1 0",
      "return-of-newcomers-48-14/unanswered@1 0",
    ],
  ]);
});

it("knows no return at a place that was not looked at in time (by hand)", () => {
  const back = (venue: string): readonly FactRecord[] =>
    Array.from({ length: 10 }, (_, index) => contributed("reaction", `p${index}`, hour(100), { venue }));
  const inHall = Array.from({ length: 10 }, (_, index) => ({ ...opening(`p${index}`, `p${index}`, 1), venue: "hall" }));
  const hall = [
    { ...observed(-30, 100), venue: "hall" },
    { ...opening("old", "host", -48), venue: "hall" },
  ];
  const returned = (venue: string): number =>
    figureOf(
      newcomersAnswered(community([...hall, unseenSince2016("attic"), ...inHall, ...back(venue)]), {
        window,
        asOf,
      })._unsafeUnwrap().returnOfUnanswered,
    );
  expect([returned("hall"), returned("attic")]).toEqual([1, 0]);
});
