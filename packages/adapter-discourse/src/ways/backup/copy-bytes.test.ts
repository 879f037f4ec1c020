import { describe, expect, it } from "vitest";
import { isNull, textIn, timestampIn, wholeNumberIn } from "./copy-bytes.js";

const within = <T>(read: (bytes: Uint8Array, start: number, end: number) => T, text: string): T => {
  const bytes = new TextEncoder().encode(`9\t${text}\t9`);
  return read(bytes, 2, bytes.length - 2);
};

// The forms are those of PostgreSQL's manual, "COPY", section "Text Format".
describe("a timestamp", () => {
  it.each([
    ["2026-01-31 08:15:30", Date.UTC(2026, 0, 31, 8, 15, 30)],
    ["2026-01-31 08:15:30.1", Date.UTC(2026, 0, 31, 8, 15, 30, 100)],
    ["2026-01-31 08:15:30.12", Date.UTC(2026, 0, 31, 8, 15, 30, 120)],
    ["2024-02-29 23:59:59.999999", Date.UTC(2024, 1, 29, 23, 59, 59, 999)],
    ["1969-12-31 23:59:59.5", -500],
  ])("%s is in UTC, cut to milliseconds", (text, instant) => {
    expect(within(timestampIn, text)).toBe(instant);
  });

  it.each([
    ...["2026-02-29 08:15:30", "2026-01-31 24:00:00", "2026-01-31T08:15:30", "2026-01-31", "infinity", "-infinity"],
    ...["2026-01-31 08:15:3x", "2026-01-31 08:15:30,5", "2026-13-01 00:00:00", "2026-00-10 00:00:00", ""],
    ...["2026-01-31 08:60:00", "2026-01-31 08:00:60", "2026-01-00 08:00:00", "0044-03-15 00:00:00 BC"],
  ])("%s is none", (text) => {
    expect(within(timestampIn, text)).toBeNaN();
  });
});

describe("a whole number", () => {
  it.each([
    ["0", 0],
    ["-1", -1],
    ["2147483648", 2_147_483_648],
  ])("%s", (text, number) => expect(within(wholeNumberIn, text)).toBe(number));

  it.each(["", "-", "1.5", "\\N", "x1", "1234567890123456"])("%s is none", (text) => {
    expect(within(wholeNumberIn, text)).toBeNaN();
  });
});

it("null is a backslash and an N, and nothing else", () => {
  expect([within(isNull, "\\N"), within(isNull, "N"), within(isNull, ""), within(isNull, "\\\\N")]).toEqual([
    ...[true, false, false, false],
  ]);
});

it("takes escapes out of a text", () => {
  expect(within(textIn, "a\\tb\\nc\\\\d\\re\\.f \\\\N é")).toBe("a\tb\nc\\d\re.f \\N é");
});
