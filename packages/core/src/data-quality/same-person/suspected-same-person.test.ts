import { describe, expect, it } from "vitest";
import { act, dataOf, evenDays, type Lists } from "../even-days.test-support.js";
import { suspectedSamePerson } from "./suspected-same-person.js";

/** Somebody who edits late in the evening, unlike the others, from one day to another. */
const editor = (name: string, from: number, until: number, hour = 22) =>
  Array.from({ length: until - from }, (_, index) =>
    act(name, from + index + (hour + (index % 3) / 4) / 24, { type: "edit" }),
  );
/** Somebody who replies as everybody does, a little off. */
const replier = (name: string, from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => act(name, from + index + 0.4 + ((index * 5) % 23) / 60));
const others = evenDays(300);
const found = (...records: Lists) =>
  suspectedSamePerson(dataOf(others, ...records))
    .unwrapOr([])
    .map(({ people }) => people);

describe("suspectedSamePerson", () => {
  it("suggests two accounts with the same habits, the earlier first", () => {
    expect(found(editor("before", 0, 150), editor("after", 150, 300))).toEqual([["before", "after"]]);
  });

  it("suggests a handover too quick for chance, whatever the habits", () => {
    // One end and one begin within an hour and a half of 300 days: 1 in 4,800 by chance.
    const [last, first] = [act("before", 150), act("after", 150.0625)];
    expect(found(replier("before", 0, 150), [last, first], replier("after", 151, 300))).toEqual([["before", "after"]]);
  });

  it.each([
    ["accounts that overlap", [editor("before", 0, 150), editor("after", 140, 300)]],
    ["a pause of eight days", [editor("before", 0, 150), editor("after", 158, 300)]],
    ["other habits", [editor("before", 0, 150), editor("after", 153, 300, 3)]],
    ["the habits of everybody, three days later", [replier("before", 0, 150), replier("after", 153, 300)]],
    [
      "a tenth of the pace",
      [editor("before", 0, 150), editor("after", 150, 300).filter((_, index) => index % 10 === 0)],
    ],
    ["two who follow", [editor("before", 0, 150), editor("after", 150, 300), editor("also", 150, 300)]],
    ["an end with the data", [editor("before", 0, 280), editor("after", 281, 300)]],
  ])("does not suggest %s", (_, records) => {
    expect(found(...records)).toEqual([]);
  });

  it("does not look at people of a source that forbids to recognise them elsewhere", () => {
    const dataset = dataOf(others, editor("before", 0, 150), editor("after", 150, 300));
    const closed = { ...dataset, sources: dataset.sources.map((source) => ({ ...source, linkable: false })) };
    expect(suspectedSamePerson(dataset)._unsafeUnwrap()).toHaveLength(1);
    expect(suspectedSamePerson(closed)._unsafeUnwrapErr()).toMatchObject({ found: 0 });
  });

  it("refuses to judge where fewer than two contributed often", () => {
    expect(suspectedSamePerson(dataOf(editor("only", 0, 99)))._unsafeUnwrapErr()).toMatchObject({
      needed: 2,
      found: 1,
    });
  });
});
