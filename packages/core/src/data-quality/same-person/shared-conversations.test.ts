import { expect, it } from "vitest";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { act, dataOf } from "../even-days.test-support.js";
import { conversationMonths } from "./conversation-months.js";
import { habitCounter } from "./habit-counts.js";
import type { Meetings } from "./meetings.js";
import { sharedConversations, takingPart } from "./shared-conversations.js";

/** A conversation a day over 120 days: its venue, and who takes part beside whoever asks. */
type Conversation = (day: number) => { readonly venue?: string; readonly people: readonly string[] };

/** What `ann` and `bob` have in common; both are there on the first and the last day. */
function inCommon(conversation: Conversation, asker: string | undefined = "asker"): Meetings {
  const records = Array.from({ length: 120 }, (_, day) => day).flatMap((day) => {
    const { venue = "v", people } = conversation(day);
    return [...(asker === undefined ? [] : [`${asker}${day}`]), ...people].map((who, place) =>
      act(who, day + place / 24, { venue, conversation: `c${day}` }),
    );
  });
  const alone = ["ann", "bob"].flatMap((who) => [
    act(who, 0, { venue: "lobby" }),
    act(who, 119.99, { venue: "lobby" }),
  ]);
  return between(dataOf(records, alone), ["ann", "bob"]);
}

function between(dataset: CommunityDataset, names: readonly string[]): Meetings {
  const { at, author, length } = dataset.contributions;
  const accounts = names.map((name) => {
    const person = dataset.people.pseudonyms.indexOf(name);
    return { person, rows: Int32Array.from({ length }, (_, row) => row).filter((row) => author[row] === person) };
  });
  const counter = habitCounter(dataset, accounts, length);
  const persons = accounts.map(({ person }) => person);
  const table = conversationMonths(dataset, persons, counter, [0, length]);
  const [one, other] = accounts.map(({ rows }, place) => {
    const days = Array.from(rows, (row) => Math.floor(((at[row] ?? 0) - counter.begin) / 86_400_000));
    return takingPart(table, table.units[place] ?? new Int32Array(), days);
  });
  if (one === undefined || other === undefined) throw new RangeError("Two names.");
  return sharedConversations(table, one, other);
}

it("expects of two who are in all conversations that they share all of them", () => {
  expect(inCommon(() => ({ people: ["ann", "bob"] }))).toEqual({ seen: 120, expected: 120 });
});

it("expects of two with half of the conversations each that they share a quarter", () => {
  // In each month of 30 days 15 × 15 / 30 (hypergeometric).
  expect(inCommon((day) => ({ people: [day % 2 === 0 ? "ann" : "bob"] }))).toEqual({ seen: 0, expected: 30 });
});

it("expects nothing across venues, sizes, or months", () => {
  const apart = [
    (day: number) => ({ venue: `v${day % 2}`, people: [day % 2 === 0 ? "ann" : "bob"] }),
    (day: number) => ({ people: day % 2 === 0 ? ["ann", "cas", "dan"] : ["bob"] }),
    (day: number) => ({ people: [Math.floor(day / 30) % 2 === 0 ? "ann" : "bob"] }),
  ];
  for (const conversation of apart) expect(inCommon(conversation)).toEqual({ seen: 0, expected: 0 });
});

it("leaves out conversations with nobody else", () => {
  expect(inCommon(() => ({ people: ["ann", "bob"] }), "")).toEqual({ seen: 120, expected: 120 });
  const pair = dataOf(
    Array.from({ length: 120 }, (_, day) => [
      act("ann", day, { conversation: `c${day}` }),
      act("bob", day + 0.1, { conversation: `c${day}` }),
    ]).flat(),
  );
  expect(between(pair, ["ann", "bob"])).toEqual({ seen: 0, expected: 0 });
});

it("does not tell large conversations apart by how many people are in them", () => {
  const crowd = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `p${index}`);
  const { seen, expected } = inCommon((day) => ({
    people: [day % 2 === 0 ? "ann" : "bob", ...crowd(day % 2 === 0 ? 5 : 9)],
  }));
  expect([seen, expected]).toEqual([0, 30]);
});
