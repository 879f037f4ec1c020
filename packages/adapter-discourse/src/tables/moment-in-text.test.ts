import { expect, it } from "vitest";
import { momentInText } from "./moment-in-text.js";

it.each([
  ["2026-01-31 08:15:30.123456", Date.UTC(2026, 0, 31, 8, 15, 30, 123)],
  ["2026-01-31 08:15:30.1", Date.UTC(2026, 0, 31, 8, 15, 30, 100)],
  ["2026-01-31 08:15:30 UTC", Date.UTC(2026, 0, 31, 8, 15, 30)],
  ["2026-01-31T08:15:30.123Z", Date.UTC(2026, 0, 31, 8, 15, 30, 123)],
  ["2026-01-31T08:15:30+01:00", Date.UTC(2026, 0, 31, 7, 15, 30)],
])("%s is a moment", (text, instant) => expect(momentInText(text)).toBe(instant));

it.each(["", "2026-01-31", "31/01/2026 08:15", "2026-02-30 08:15:30", "2026-01-31 08:15:30 CET", "yesterday"])(
  "%s is none",
  (text) => expect(momentInText(text)).toBeNaN(),
);
