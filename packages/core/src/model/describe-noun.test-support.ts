import type { Result } from "neverthrow";
import { describe, expect, it } from "vitest";
import type { InvalidInput } from "./errors.js";

/** What is to be shown of a noun. */
export interface NounCases<T extends object> {
  readonly create: (input: unknown) => Result<T, InvalidInput>;
  /** What errors call it. */
  readonly subject: string;
  /** An example with every field. */
  readonly full: Required<T>;
  /** The fields without which it is none. */
  readonly required: readonly (keyof T & string)[];
  /** Changes of the example that stay within the rules: an exact bound, an absent field. */
  readonly allowed?: readonly (readonly [string, object])[];
  /** Changes of the example that break a rule or a bound, and the path of the one problem. */
  readonly refused?: readonly (readonly [string, object, string])[];
}

/** Registers the tests that every noun has to pass. */
export function describeNoun<T extends object>(cases: NounCases<T>): void {
  const { create, subject, full, required, allowed = [], refused = [] } = cases;
  const keys = Object.keys(full);
  const pathsOf = (input: unknown) =>
    create(input)
      ._unsafeUnwrapErr()
      .problems.map(({ path }) => path);

  describe(subject, () => {
    it("reads an example with every field", () => {
      expect(create(Object.freeze(full))).toEqual(expect.objectContaining({ value: full }));
    });

    it("reads an example with the required fields only", () => {
      const least = Object.fromEntries(Object.entries(full).filter(([key]) => required.some((name) => name === key)));
      expect(create(least)).toEqual(expect.objectContaining({ value: least }));
    });

    it.each(required)("is none without %s", (key) => {
      const rest = Object.fromEntries(Object.entries(full).filter(([name]) => name !== key));
      expect(pathsOf(rest)).toEqual([key]);
    });

    it.each(keys)("refuses null and a function as %s", (key) => {
      expect(pathsOf({ ...full, [key]: null })).toEqual([key]);
      expect(pathsOf({ ...full, [key]: () => 1 })).toEqual([key]);
    });

    it("refuses an unknown key and names it", () => {
      const error = create({ ...full, colour: "red" })._unsafeUnwrapErr();
      expect(error).toMatchObject({ type: "InvalidInput", subject, problems: [{ path: "colour" }] });
      expect(error.problems).toHaveLength(1);
      // Every field that the example has is one that is allowed.
      const { reason } = error.problems[0] ?? {};
      expect(reason).toEqual({ type: "unknown-key", allowed: expect.arrayContaining(keys) });
    });

    it.each([undefined, null, 1, "text", []])("refuses %o instead of an object", (input) => {
      expect(pathsOf(input)).toEqual([""]);
    });

    if (allowed.length > 0) {
      it.each(allowed)("allows %s", (_, change) => {
        expect(create({ ...full, ...change }).isOk()).toBe(true);
      });
    }

    if (refused.length > 0) {
      it.each(refused)("refuses %s", (_, change, path) => {
        expect(pathsOf({ ...full, ...change })).toEqual([path]);
      });
    }
  });
}
