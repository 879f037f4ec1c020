import fc from "fast-check";
import { expect, it } from "vitest";
import type { TopicRow, UserRow } from "./forum-row.js";
import { RowMap } from "./row-map.js";
import type { RowTable } from "./row-table.js";
import { topicTable } from "./topic-table.js";
import { userTable } from "./user-table.js";

const number = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const truth = fc.option(fc.boolean(), { nil: undefined });
const text = fc.option(fc.constantFrom("x", "y"), { nil: undefined });

/** Every field that a row can have: one that is not named does not compile. */
type EveryField<Row> = {
  readonly [Field in Exclude<keyof Row, "kind" | "id">]-?: fc.Arbitrary<Row[Field] | undefined>;
};
const topicFields: EveryField<TopicRow> = {
  ...{ categoryId: number, userId: number, createdAt: number, deletedAt: number, postsCount: number },
  ...{ likeCount: number, highestPostNumber: number, streamLength: number, bumpedAt: number },
  ...{ visible: truth, closed: truth, pinned: truth, hasAcceptedAnswer: truth },
  archetype: fc.constantFrom(undefined, "regular", "private_message", "banner"),
  tags: fc.option(fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }), { nil: undefined }),
  title: text,
};
const userFields: EveryField<UserRow> = {
  ...{ createdAt: number, trustLevel: number, suspendedTill: number, silencedTill: number, lastSeenAt: number },
  ...{ firstPostCreatedAt: number, likesGiven: number },
  ...{ admin: truth, moderator: truth, staged: truth, active: truth, approved: truth, anonymousShadow: truth },
  ...{ listed: truth, name: text },
  groupIds: fc.option(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }), { nil: undefined }),
};

// The authority is the map of whole rows: what takes less room must do the same.
it("does of topics in columns what a map of rows does", () => {
  fc.assert(fc.property(steps<TopicRow>("topic", topicFields), (all) => agree(topicTable(), all)));
});

it("does of users in columns what a map of rows does", () => {
  fc.assert(fc.property(steps<UserRow>("user", userFields), (all) => agree(userTable(), all)));
});

interface Step<Row> {
  readonly row: Row;
  readonly observedAt: number;
  readonly deletes: boolean;
}

function steps<Row extends TopicRow | UserRow>(
  kind: Row["kind"],
  everyField: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<readonly Step<Row>[]> {
  const step = fc.record({
    id: fc.integer({ min: -1, max: 3 }),
    fields: fc.record(everyField),
    observedAt: fc.integer({ min: 0, max: 3 }),
    deletes: fc.boolean(),
  });
  const told = (fields: object): object =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return fc.array(
    // The cast: the fields are those of the kind.
    step.map(({ id, fields, ...rest }) => ({ row: { kind, id, ...told(fields) } as unknown as Row, ...rest })),
    { maxLength: 20 },
  );
}

function agree<Row extends TopicRow | UserRow>(table: RowTable<Row>, all: readonly Step<Row>[]): void {
  const map = new RowMap<Row>();
  for (const { row, observedAt, deletes } of all) {
    if (deletes) expect(table.delete(row.id)).toBe(map.delete(row.id));
    else expect(table.put(row.id, row, observedAt)).toBe(map.put(row.id, row, observedAt));
  }
  expect(table.size).toBe(map.size);
  expect(table.sorted()).toEqual(map.sorted());
  for (const id of [-1, 0, 1, 2, 3, 4]) {
    expect(table.get(id)).toEqual(map.get(id));
    expect(table.observedAt(id)).toBe(map.observedAt(id));
  }
}
