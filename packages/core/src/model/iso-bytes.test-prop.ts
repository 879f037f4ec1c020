import fc from "fast-check";
import { expect, it } from "vitest";
import { parseInstant } from "./instant.js";
import { readIsoUtc } from "./iso-bytes.js";

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count });
const near = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: digits(4) },
      { weight: 1, arbitrary: fc.constantFrom("20x6", "x026", "2 26", "202-") },
    ),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.integer({ min: 0, max: 25 }),
    fc.integer({ min: 0, max: 61 }),
    fc.constantFrom("", ".000", ".123", ".1a3"),
  )
  .map(([year, month, day, hour, minute, fraction]) => {
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(minute)}${fraction}Z`;
  });

it("agrees with parseInstant wherever it dares to answer, and answers for all that machines write", () => {
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ maxLength: 24 })), (text) => {
      const bytes = new TextEncoder().encode(`x${text}`);
      const fast = readIsoUtc(bytes, 1, bytes.length, { key: -1, milliseconds: 0 });
      const slow = parseInstant(text);
      if (!Number.isNaN(fast)) expect(slow._unsafeUnwrap()).toBe(fast);
      else expect(slow.isOk() && /^[\d-]{10}T[\d:]{8}(\.\d{3})?Z$/.test(text)).toBe(false);
    }),
    { seed: 20_261_121, numRuns: 3_000 },
  );
});
