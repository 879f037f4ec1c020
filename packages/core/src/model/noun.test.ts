import { describe, expect, it } from "vitest";
import { z } from "zod";
import { create, endsBefore, noun } from "./noun.js";

interface Stay {
  readonly from: string;
  readonly nights: readonly { readonly beds: number }[];
}

const stay = noun<Stay>(
  "stay",
  z.strictObject({ from: z.string().min(2).max(3), nights: z.array(z.strictObject({ beds: z.number() })).readonly() }),
  ({ nights }) => (nights.length > 0 ? [] : [{ path: "nights", message: "must not be empty" }]),
);

describe("create", () => {
  it("gives the value", () => {
    const value = { from: "abc", nights: [{ beds: 2 }] };
    expect(create(stay, value)._unsafeUnwrap()).toEqual(value);
  });

  it("applies the rules only to what has the right fields", () => {
    expect(create(stay, { from: "abc", nights: [] })._unsafeUnwrapErr()).toEqual({
      type: "InvalidInput",
      subject: "stay",
      problems: [{ path: "nights", message: "must not be empty" }],
    });
    expect(
      create(stay, { nights: [] })
        ._unsafeUnwrapErr()
        .problems.map(({ path }) => path),
    ).toEqual(["from"]);
  });

  it("says once where something is wrong, all the way down", () => {
    const problems = create(stay, {
      from: [],
      nights: [{ beds: 1 }, { beds: "2", bed: 1 }],
      form: "x",
    })._unsafeUnwrapErr().problems;
    expect(problems.map(({ path }) => path)).toEqual(["from", "nights[1].beds", "nights[1].bed", "form"]);
    expect(problems[3]?.message).toBe("is no field; did you mean from? Allowed: from, nights");
  });

  it("suggests a key of an object within, and a word of a few", () => {
    const choice = noun<{ readonly colour: "red" | "green" }>(
      "choice",
      z.strictObject({ colour: z.enum(["red", "green"]) }),
    );
    const messageOf = (input: unknown): string | undefined =>
      create(choice, input)._unsafeUnwrapErr().problems[0]?.message;
    expect(messageOf({ colour: "gren" })).toBe("must be red or green, got another word; did you mean green?");
    expect(messageOf({ colour: "jan@example.org" })).toBe("must be red or green, got another word");
    expect(messageOf({ colour: 3 })).toBe("must be red or green, got a number");
    const [problem] = create(stay, { from: "abc", nights: [{ beds: 1, bedz: 1 }] })._unsafeUnwrapErr().problems;
    expect(problem).toEqual({
      path: "nights[0].bedz",
      message: "is no field; did you mean beds? Allowed: beds",
      reason: { type: "unknown-key", allowed: ["beds"], meant: "beds" },
    });
  });

  it("tells a missing value from null", () => {
    const [from, nights] = create(stay, { nights: null })._unsafeUnwrapErr().problems;
    expect(from?.message).toBe("is missing: give a value");
    expect(nights?.message).toBe("is null: give a value, or leave the key out if it is optional");
  });

  it("asks for a value only where one is needed, and else to leave out a key without one", () => {
    const guest = noun<{ readonly id: string; readonly room?: string }>(
      "guest",
      z.strictObject({ id: z.string(), room: z.exactOptional(z.string()) }),
    );
    expect(create(guest, { id: undefined, room: undefined })._unsafeUnwrapErr().problems).toEqual([
      { path: "id", message: "is missing: give a value", reason: { type: "missing" } },
      {
        path: "room",
        message: "is undefined: leave the key out where there is no value",
        reason: { type: "undefined" },
      },
    ]);
  });
});

describe("endsBefore", () => {
  it.each([
    ["2026-01-02", "2026-01-01"],
    ["2026-01-01T00:00:00Z", "2025-12-31T23:59:59.999Z"],
    ["2026-01-01T00:00:00Z", "2026-01-01T00:59:59+01:00"],
    ["2026-01-01T00:00:00Z", "2026-01-01 00:59 +01"],
  ])("finds that from %s until %s ends before it begins", (from, until) => {
    expect(endsBefore(from, until, "until")).toMatchObject([{ path: "until", message: "ends before it begins" }]);
  });

  it.each([
    ["2026-01-01", "2026-01-01"],
    ["2026-01-01T01:00:00+01:00", "2026-01-01T00:00:00Z"],
    ["2026-01-01T01:00:00+01:00", "2026-01-01T00:30:00Z"],
    [undefined, "2026-01-01"],
    ["2026-01-01", undefined],
  ])("finds nothing wrong with from %s until %s", (from, until) => {
    expect(endsBefore(from, until, "until")).toEqual([]);
  });
});
