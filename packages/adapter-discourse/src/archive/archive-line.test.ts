import { expect, it } from "vitest";
import type { ForumRow } from "../forum/forum-row.js";
import { forumTables } from "../testing/forum-tables.js";
import { simulatedForum } from "../testing/simulated-forum.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { lineText, readLine } from "./archive-line.js";
import { ForgottenPeople } from "./forgotten-people.js";

const gone: ForumRow = { kind: "gone", of: "like", id: 7, userId: 101 };
const rows: readonly ForumRow[] = [...Object.values(forumTables(simulatedForum())).flat(), gone];

it("reads every kind of row as it was written", () => {
  expect(new Set(rows.map(({ kind }) => kind)).size).toBe(12);
  for (const row of rows) expect(readLine(lineText({ seenAt: 5, row }))).toEqual({ seenAt: 5, row });
});

it("names nobody who was forgotten, in whatever row", async () => {
  const forgotten = await ForgottenPeople.read(temporaryFolder());
  const people = [1, 5, 101, 102];
  forgotten.add(people);
  const named = rows.flatMap((row) => peopleIn(forgotten.without(row)));
  expect(rows.flatMap((row) => peopleIn(row)).some((id) => people.includes(id))).toBe(true);
  expect(named.filter((id) => people.includes(id))).toEqual([]);
});

/** Whoever stands in a row, by what their fields are called. */
function peopleIn(row: ForumRow | undefined): readonly number[] {
  if (row === undefined) return [];
  const fields = Object.entries(row).filter(([field]) => /(userId|ById|By|moderatorIds)$/i.test(field));
  return [...(row.kind === "user" ? [row.id] : []), ...fields.flatMap(([, value]) => value)];
}

it.each([
  '{"seenAt":1,"kind":"post","id":7,"createdAt":"2024-01-01"}',
  '{"seenAt":1,"kind":"post","id":7,"createdAt":253402300800000}',
  '{"seenAt":1,"kind":"post","id":1.5}',
  '{"seenAt":1,"kind":"post","id":7,"topicId":1e20}',
  '{"seenAt":1,"kind":"post"}',
  '{"seenAt":9e99,"kind":"post","id":7}',
  '{"seenAt":1,"kind":"postAction","postId":7,"userId":4,"typeId":2}',
  '{"seenAt":1,"kind":"postAction","postId":7,"userId":4,"typeId":8,"createdAt":1,"resolvedAt":9e15}',
  '{"seenAt":1,"kind":"toString","id":7}',
  '{"seenAt":1,"kind":"__proto__","id":7}',
  "[[[[",
  "null",
])("is no line where it is %s", (text) => {
  expect(readLine(text)).toBeUndefined();
});

it("takes the last moment that can be written, and ids beyond 32 bits", () => {
  const row = { kind: "post", id: 2 ** 53 - 1, createdAt: 253_402_300_799_999 } as const;
  expect(readLine(lineText({ seenAt: 1, row }))).toEqual({ seenAt: 1, row });
});
