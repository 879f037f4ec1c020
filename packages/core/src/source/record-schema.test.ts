import { describe, expect, it } from "vitest";
import { factNouns } from "./fact-nouns.js";
import { recordExamples } from "./record-examples.test-support.js";
import { recordReaders } from "./record-readers.js";
import { parseSourceRecord } from "./record-schema.js";
import { removableKinds } from "./removal-record.js";

const examples = Object.entries(recordExamples);
const problemsOf = (input: unknown) => parseSourceRecord(input)._unsafeUnwrapErr().problems;

/** A problem that names a key and says what is allowed in its place. */
function noField(path: string): unknown {
  return expect.objectContaining({ path, message: expect.stringMatching(/^is no field; allowed: /) });
}

describe("parseSourceRecord", () => {
  it.each(examples)("reads a full %s", (_, record) => {
    expect(parseSourceRecord(Object.freeze(record))).toEqual(expect.objectContaining({ value: record }));
  });

  it.each(examples)("has no field of a %s that the example lacks", (kind, record) => {
    expect(Object.keys(recordReaders.get(kind)?.schema.shape ?? {})).toEqual(Object.keys(record));
  });

  it.each(examples)("refuses an unknown key of a %s and names it", (_, record) => {
    expect(problemsOf({ ...record, colour: 1 })).toEqual([noField("colour")]);
  });

  it.each(examples.flatMap(([kind, record]) => Object.keys(record).map((key) => [kind, key, record] as const)))(
    "refuses a %s whose %s is of the wrong type",
    (_, key, record) => {
      expect(parseSourceRecord({ ...record, [key]: Symbol.iterator }).isErr()).toBe(true);
    },
  );

  it("suggests the field that was meant", () => {
    expect(problemsOf({ ...recordExamples.member, joined_at: "x" })).toEqual([
      expect.objectContaining({
        path: "joined_at",
        message: expect.stringMatching(
          /^is no field; did you mean joinedAt\? Allowed: kind, id, actor, membership, joinedAt, /,
        ),
      }),
    ]);
  });

  it("names the record and each thing that is wrong with it", () => {
    const error = parseSourceRecord({ kind: "contribution", id: "", at: null })._unsafeUnwrapErr();
    expect(error.subject).toBe("contribution record");
    expect(error.problems.map(({ path }) => path)).toEqual(["id", "type", "at"]);
    expect(error.problems[2]?.message).toBe("is null: give a value, or leave the key out if it is optional");
  });

  it("says where in a list something is wrong", () => {
    const dimensions = [{ name: "origin", value: "organic" }, { name: "origin" }];
    expect(problemsOf({ ...recordExamples.aggregate, dimensions }).map(({ path }) => path)).toEqual([
      "dimensions[1].value",
    ]);
  });

  it.each([
    ["contribution", { type: "reply" }, "act"],
    ["absence", { until: "2026-07-05" }, "until"],
    ["observation", { gaps: [{ from: "2026-01-03T00:00:00Z", until: "2026-01-02T00:00:00Z" }] }, "gaps[0].until"],
  ] as const)("applies the rules of a %s", (kind, change, path) => {
    expect(problemsOf({ ...recordExamples[kind], ...change }).map((problem) => problem.path)).toEqual([path]);
  });

  it("keeps the observation that a reaction total must have", () => {
    const { observedAt: _, ...withoutIt } = recordExamples.reactionTotal;
    expect(problemsOf(withoutIt).map(({ path }) => path)).toEqual(["observedAt"]);
  });
});

describe("input that is no record", () => {
  it.each([undefined, null, 1, "member", [], [{ kind: "member", id: "m1" }], () => 1])("refuses %o", (input) => {
    expect(problemsOf(input)).toEqual([{ path: "", message: "must be an object with a kind" }]);
  });

  it.each([
    {},
    { kind: 1 },
    { kind: "__proto__" },
    { kind: "constructor" },
    { kind: "" },
    Object.create({ kind: "member", id: "m1" }),
  ])("refuses the kind of %o and lists those that there are", (input) => {
    const [problem, ...others] = problemsOf(input);
    expect(others).toEqual([]);
    expect(problem?.path).toBe("kind");
    expect(problem?.message).toBe(`must be one of ${examples.map(([kind]) => kind).join(", ")}`);
  });

  it("suggests the kind that was meant", () => {
    expect(problemsOf({ kind: "time_entry" })[0]?.message).toMatch(/; did you mean timeEntry\?$/);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("refuses the key %s", (key) => {
    const input: unknown = JSON.parse(`{"kind":"member","id":"m1","${key}":{"id":"m2"}}`);
    expect(problemsOf(input)).toEqual([noField(key)]);
  });

  it("refuses the key __proto__ inside a field", () => {
    const input: unknown = JSON.parse(
      '{"kind":"contribution","id":"p","type":"reply","at":"2026-11-21T09:00:00Z","accepted":{"__proto__":{"by":"m"}}}',
    );
    expect(problemsOf(input)).toEqual([noField("accepted.__proto__")]);
  });

  it("takes a member called __proto__ for a member", () => {
    expect(parseSourceRecord({ kind: "member", id: "__proto__" }).isOk()).toBe(true);
  });

  it("never repeats a value, nor a key that may be somebody's data", () => {
    const secret = "jan@example.org";
    const inputs = [
      { kind: secret },
      { kind: "member", id: { secret } },
      { kind: "member", id: "m1", actor: secret, joinedAt: secret, [secret]: 1 },
      { kind: "issue", severity: secret, code: secret, message: "" },
    ];
    for (const input of inputs) expect(JSON.stringify(problemsOf(input))).not.toContain(secret);
  });

  it("names ten unknown keys and counts the rest", () => {
    const extra = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`extra${index}`, index]));
    const problems = problemsOf({ kind: "member", id: "m1", ...extra });
    expect(problems).toHaveLength(11);
    expect(problems[10]).toMatchObject({ path: "", message: "has 990 more keys that are no fields" });
  });
});

it("lets be taken back exactly the kinds whose things have an id", () => {
  const withId = Object.entries(factNouns).flatMap(([kind, { schema }]) => ("id" in schema.shape ? [kind] : []));
  expect(removableKinds).toEqual(withId);
});
