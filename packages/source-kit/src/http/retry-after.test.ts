import { expect, it } from "vitest";
import { retryAfter } from "./retry-after.js";

// RFC 9110, 10.2.3: a date or a number of seconds.
it.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["1.5", 1_500],
  ["Thu, 01 Jan 1970 00:01:00 GMT", 40_000],
  ["Wed, 31 Dec 1969 23:59:59 GMT", 0],
  ["", undefined],
  ["soon", undefined],
  [null, undefined],
])("%j is %j", (header, wait) => {
  expect(retryAfter(header, 20_000)).toBe(wait);
});
