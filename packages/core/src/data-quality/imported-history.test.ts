import { describe, expect, it } from "vitest";
import { act, dataOf, type Lists } from "./even-days.test-support.js";
import { importedHistory } from "./imported-history.js";

/** One opening a day over 200 days in a venue, with a reply and a like on the days that say so. */
function history(hasReply: (day: number) => boolean, hasLike: (day: number) => boolean, venue = "a") {
  return Array.from({ length: 200 }, (_, day) => day).flatMap((day) => {
    const [id, conversation] = [`o${day}${venue}`, `c${day}${venue}`];
    const opening = act("ann", day, { id, type: "opening", conversation, venue });
    const reply = act("bob", day + 0.3, { id: `r${day}${venue}`, conversation, venue, target: id });
    const like = act("kim", day + 0.6, { id: `l${day}${venue}`, type: "reaction", conversation, venue, target: id });
    return [opening, ...(hasReply(day) ? [reply] : []), ...(hasLike(day) ? [like] : [])];
  });
}

const found = (...records: Lists) =>
  importedHistory(dataOf(...records))
    ._unsafeUnwrap()
    .map(({ type, venue, window, params }) => [type, venue, window.until.slice(0, 10), params["count"]]);

describe("importedHistory", () => {
  it("tells history without replies, with where it ends", () => {
    // Day 100 is 11 April.
    expect(
      found(
        history(
          (day) => day >= 100,
          () => false,
        ),
      ),
    ).toEqual([["history-without-replies", "a", "2026-04-11", 100]]);
  });

  it("tells history without likes, in the venue that lacks them", () => {
    const records = [
      ...history(
        () => true,
        (day) => day >= 100,
      ),
      ...history(
        () => true,
        () => true,
        "b",
      ),
    ];
    expect(found(records)).toEqual([["history-without-reactions", "a", "2026-04-11", 200]]);
  });

  it("does not take a late reply to old history for one of its own time", () => {
    const late = act("bob", 190, { id: "late", conversation: "c5a", venue: "a", target: "o5a" });
    expect(
      found(
        history(
          (day) => day >= 100,
          () => false,
        ),
        [late],
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      "a venue that is answered from the begin",
      history(
        () => true,
        () => true,
      ),
    ],
    [
      "a venue that nobody ever answers",
      history(
        () => false,
        () => false,
      ),
    ],
    [
      "replies that get fewer",
      history(
        (day) => day < 100,
        () => false,
      ),
    ],
    [
      "a month without, in which nobody was there yet",
      history(
        (day) => day >= 20,
        () => true,
      ),
    ],
    [
      "one's own replies",
      history(
        () => false,
        () => false,
      ).map((one) => ({ ...one, author: "bob" })),
    ],
  ])("does not tell %s", (_, records) => {
    expect(found(records)).toEqual([]);
  });

  it("refuses to judge few openings", () => {
    expect(importedHistory(dataOf([act("ann", 1)]))._unsafeUnwrapErr()).toMatchObject({ needed: 60, found: 0 });
  });
});
